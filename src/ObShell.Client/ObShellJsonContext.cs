using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Agents;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Credentials;
using ObShell.Client.Dags;
using ObShell.Client.Monitoring;
using ObShell.Client.Obproxy;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;
using ObShell.Client.Upgrades;
using ObShell.Client.Users;

namespace ObShell.Client;

/// <summary>
/// Source-generated JSON of all requests and responses of OBShell: for programs that write such values to files, logs or responses of their own and are
/// file-based (<c>dotnet run program.cs</c>), trimmed or compiled ahead of time.
/// </summary>
/// <remarks>
/// Members have the names that they have on the wire, and those that are null are left out. Combined with the context of a program, it serves types that have such values
/// in them. A trimmed program contains it only if it uses it.
/// </remarks>
/// <example>
/// <code>
/// DagDetailDTO dag = await stop.WaitForCompletionAsync(cancellationToken);
/// File.WriteAllText("stop.json", JsonSerializer.Serialize(dag, ObShellJsonContext.Default.GetTypeInfo&lt;DagDetailDTO&gt;()));
/// </code>
/// </example>
public sealed class ObShellJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private static readonly IJsonTypeInfoResolver Types = JsonTypeInfoResolver.Combine(
        AgentsJson.Default,
        AlarmsJson.Default,
        BackupJson.Default,
        ClusterJson.Default,
        ClusterLifecycleJson.Default,
        CredentialsJson.Default,
        DagsJson.Default,
        DatabasesJson.Default,
        ExternalSystemsJson.Default,
        InquiryJson.Default,
        InspectionJson.Default,
        MetricsJson.Default,
        ObproxyJson.Default,
        ObserversJson.Default,
        ParametersJson.Default,
        PoolsJson.Default,
        RecycleBinJson.Default,
        RestoreJson.Default,
        RolesJson.Default,
        SessionsJson.Default,
        TasksJson.Default,
        TenantSessionsJson.Default,
        TenantsJson.Default,
        UnitsJson.Default,
        UpgradeJson.Default,
        UsersJson.Default,
        VariablesJson.Default);

    /// <summary>Creates a context with options of its own, such as indentation.</summary>
    /// <param name="options">The options; this context becomes their resolver, and they become read-only.</param>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are already in use.</exception>
    public ObShellJsonContext(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <summary>
    /// The context with its usual options: members that are null are left out, and only characters that must be escaped are escaped. JSON that goes into an HTML page requires
    /// options of its own.
    /// </summary>
    public static ObShellJsonContext Default { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>Returns the contract of a type.</summary>
    /// <typeparam name="T">The type: of a request, of a response or of something in one.</typeparam>
    /// <returns>The contract of the type.</returns>
    /// <exception cref="NotSupportedException">The type is not one of those.</exception>
    public JsonTypeInfo<T> GetTypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Returns the contract of a type.</summary>
    /// <param name="type">The type: of a request, of a response or of something in one.</param>
    /// <returns>The contract of the type; null if the type is not one of those.</returns>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out var info) ? info : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => Types.GetTypeInfo(type, options);
}

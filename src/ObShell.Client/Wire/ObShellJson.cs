using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ObShell.Client.Wire;

/// <summary>The JSON of every type that goes over the wire, without reflection.</summary>
internal static class ObShellJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                AgentsJson.Default,
                AlarmsJson.Default,
                BackupJson.Default,
                ClusterJson.Default,
                CredentialsJson.Default,
                DatabasesJson.Default,
                ExternalSystemsJson.Default,
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
                VariablesJson.Default),
        };
        options.MakeReadOnly();
        return options;
    }
}

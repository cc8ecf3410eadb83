using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Init cluster request.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record InitClusterRequest
{
    /// <summary>The import script.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    /// <summary>The create proxyro user.</summary>
    [JsonPropertyName("create_proxyro_user")]
    public bool? CreateProxyroUser { get; init; }

    /// <summary>The proxyro password.</summary>
    [JsonPropertyName("proxyro_password")]
    public string? ProxyroPassword { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ImportScript = {ImportScript}, CreateProxyroUser = {CreateProxyroUser}");
        return true;
    }
}

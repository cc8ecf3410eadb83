using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>How to make a cluster of the servers whose agents have joined.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record InitializeClusterRequest
{
    /// <summary>Whether the SQL scripts that come with OceanBase are imported into the sys tenant. The default is <c>false</c>.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    /// <summary>Whether the user <c>proxyro</c> is made, with which OBProxy looks at the cluster. The default is <c>false</c>.</summary>
    [JsonPropertyName("create_proxyro_user")]
    public bool? CreateProxyroUser { get; init; }

    /// <summary>The password of the user <c>proxyro</c>. Null or left out sets none.</summary>
    [JsonPropertyName("proxyro_password")]
    public string? ProxyroPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ImportScript = {ImportScript}, CreateProxyroUser = {CreateProxyroUser}");
        return true;
    }
}

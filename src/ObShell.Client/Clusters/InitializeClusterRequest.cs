using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Clusters;

/// <summary>The options for initialising a cluster from the servers whose agents have joined.</summary>
/// <remarks>Since OBShell 4.2.3.</remarks>
public sealed record InitializeClusterRequest
{
    /// <summary>Whether to import the SQL scripts that come with OceanBase into the sys tenant. Null means <c>false</c>.</summary>
    [JsonPropertyName("import_script")]
    public bool? ImportScript { get; init; }

    /// <summary>Whether to create the user <c>proxyro</c>, which OBProxy uses to read the cluster's metadata. Null means <c>false</c>.</summary>
    [JsonPropertyName("create_proxyro_user")]
    public bool? CreateProxyroUser { get; init; }

    /// <summary>The password of the user <c>proxyro</c>. Null for none.</summary>
    [JsonPropertyName("proxyro_password")]
    public string? ProxyroPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ImportScript = {ImportScript}, CreateProxyroUser = {CreateProxyroUser}");
        return true;
    }
}

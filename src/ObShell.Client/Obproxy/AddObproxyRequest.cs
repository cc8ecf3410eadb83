using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Obproxy;

/// <summary>An OBProxy that is installed on this host, for the agent to start and manage.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record AddObproxyRequest
{
    /// <summary>The application name of the OBProxy. Null or empty for OBProxy's default.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The directory that OBProxy is installed in, with <c>bin</c> and <c>lib</c>. Its <c>etc</c> must be empty or missing.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("home_path")]
    public required string HomePath { get; init => field = Required.Text(value); }

    /// <summary>The port for SQL. Null means <c>listen_port</c> of the parameters, or 2883.</summary>
    [JsonPropertyName("sql_port")]
    public int? SqlPort { get; init; }

    /// <summary>The port for RPC. Null means <c>rpc_listen_port</c> of the parameters, or 2885.</summary>
    [JsonPropertyName("rpc_port")]
    public int? RpcPort { get; init; }

    /// <summary>The port for Prometheus metrics. Null means <c>prometheus_listen_port</c> of the parameters, or 2884.</summary>
    [JsonPropertyName("exporter_port")]
    public int? ExporterPort { get; init; }

    /// <summary>The password of <c>proxyro</c>, the user that OBProxy logs in to OceanBase as. Null or empty for no password.</summary>
    [JsonPropertyName("proxyro_password")]
    public string? ProxyroPassword { get; init; }

    /// <summary>The password to set for the administrator <c>root@proxysys</c> of the OBProxy. Null or empty for no password.</summary>
    [JsonPropertyName("obproxy_sys_password")]
    public string? ObproxySysPassword { get; init; }

    /// <summary>
    /// The servers of the cluster to serve, with their SQL ports, such as <c>10.0.0.1:2881;10.0.0.2:2881</c>. If this and <see cref="ConfigUrl"/> are null,
    /// OBProxy serves the agent's own cluster; only one of the two can be set.
    /// </summary>
    [JsonPropertyName("rs_list")]
    public string? RootServerList { get; init; }

    /// <summary>The URL of the config server that lists the clusters to serve. Null to use <see cref="RootServerList"/>.</summary>
    [JsonPropertyName("config_url")]
    public string? ConfigUrl { get; init; }

    /// <summary>Further parameters of OBProxy by name. The other members of this request take precedence. Null for none.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, HomePath = {HomePath}, SqlPort = {SqlPort}, RpcPort = {RpcPort}, ExporterPort = {ExporterPort}, RootServerList = {RootServerList}, ConfigUrl = {ConfigUrl}");
        return true;
    }
}

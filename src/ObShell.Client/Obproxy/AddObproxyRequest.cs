using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Add obproxy request.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record AddObproxyRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The home path.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("home_path")]
    public required string HomePath { get; init => field = Required.Text(value); }

    /// <summary>The sql port.</summary>
    [JsonPropertyName("sql_port")]
    public long? SqlPort { get; init; }

    /// <summary>The rpc port.</summary>
    [JsonPropertyName("rpc_port")]
    public long? RpcPort { get; init; }

    /// <summary>The exporter port.</summary>
    [JsonPropertyName("exporter_port")]
    public long? ExporterPort { get; init; }

    /// <summary>The proxyro password.</summary>
    [JsonPropertyName("proxyro_password")]
    public string? ProxyroPassword { get; init; }

    /// <summary>The obproxy sys password.</summary>
    [JsonPropertyName("obproxy_sys_password")]
    public string? ObproxySysPassword { get; init; }

    /// <summary>The rs list.</summary>
    [JsonPropertyName("rs_list")]
    public string? RsList { get; init; }

    /// <summary>The config url.</summary>
    [JsonPropertyName("config_url")]
    public string? ConfigUrl { get; init; }

    /// <summary>The parameters.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, HomePath = {HomePath}, SqlPort = {SqlPort}, RpcPort = {RpcPort}, ExporterPort = {ExporterPort}, RsList = {RsList}, ConfigUrl = {ConfigUrl}");
        return true;
    }
}

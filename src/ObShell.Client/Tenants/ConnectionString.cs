using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>A connection string for a tenant or a database.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ConnectionString
{
    /// <summary>Whether the connection is direct or through an OBProxy.</summary>
    [JsonPropertyName("type")]
    public ConnectionType Type { get; init; }

    /// <summary>The address of the OBProxy; empty for a direct connection.</summary>
    [JsonPropertyName("obproxy_address")]
    public string ObproxyAddress { get; init => field = value ?? ""; } = "";

    /// <summary>The port of the OBProxy; 0 for a direct connection.</summary>
    [JsonPropertyName("obproxy_port")]
    public int ObproxyPort { get; init; }

    /// <summary>The command line or JDBC URL to connect with. It does not contain a password.</summary>
    [JsonPropertyName("connection_string")]
    public string Value { get; init => field = value ?? ""; } = "";
}

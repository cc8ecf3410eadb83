using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Connection string.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ConnectionString
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public ConnectionType Type { get; init; }

    /// <summary>The obproxy address.</summary>
    [JsonPropertyName("obproxy_address")]
    public string ObproxyAddress { get; init => field = value ?? ""; } = "";

    /// <summary>The obproxy port.</summary>
    [JsonPropertyName("obproxy_port")]
    public long ObproxyPort { get; init; }

    /// <summary>The connection string.</summary>
    [JsonPropertyName("connection_string")]
    public string Value { get; init => field = value ?? ""; } = "";
}

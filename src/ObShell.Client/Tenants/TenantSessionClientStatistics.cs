using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The number of database sessions of a client.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionClientStatistics
{
    /// <summary>The IP address of the client.</summary>
    [JsonPropertyName("client_ip")]
    public string ClientIp { get; init => field = value ?? ""; } = "";

    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

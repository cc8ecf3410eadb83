using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant session client stats.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionClientStats
{
    /// <summary>The client ip.</summary>
    [JsonPropertyName("client_ip")]
    public string ClientIp { get; init => field = value ?? ""; } = "";

    /// <summary>The total count.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The active count.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

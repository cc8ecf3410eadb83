using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The number of database sessions of a user.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionUserStatistics
{
    /// <summary>The name of the user.</summary>
    [JsonPropertyName("user_name")]
    public string UserName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant session stats.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionStats
{
    /// <summary>The total count.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The active count.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }

    /// <summary>The max active time.</summary>
    [JsonPropertyName("max_active_time")]
    public double MaxActiveTime { get; init; }

    /// <summary>The db stats.</summary>
    [JsonPropertyName("db_stats")]
    public IReadOnlyList<TenantSessionDbStats> DatabaseStats { get; init => field = value ?? []; } = [];

    /// <summary>The user stats.</summary>
    [JsonPropertyName("user_stats")]
    public IReadOnlyList<TenantSessionUserStats> UserStats { get; init => field = value ?? []; } = [];

    /// <summary>The client stats.</summary>
    [JsonPropertyName("client_stats")]
    public IReadOnlyList<TenantSessionClientStats> ClientStats { get; init => field = value ?? []; } = [];
}

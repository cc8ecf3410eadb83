using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Users;

namespace ObShell.Client.Tenants;

/// <summary>The number of database sessions of a tenant, in total and by database, user and client.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionStatistics
{
    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }

    /// <summary>The longest time that a running statement has taken so far.</summary>
    [JsonPropertyName("max_active_time")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan MaxActiveTime { get; init; }

    /// <summary>The sessions by database.</summary>
    [JsonPropertyName("db_stats")]
    public IReadOnlyList<TenantSessionDatabaseStatistics> DatabaseStats { get; init => field = value ?? []; } = [];

    /// <summary>The sessions by user.</summary>
    [JsonPropertyName("user_stats")]
    public IReadOnlyList<TenantSessionUserStatistics> UserStatistics { get; init => field = value ?? []; } = [];

    /// <summary>The sessions by client.</summary>
    [JsonPropertyName("client_stats")]
    public IReadOnlyList<TenantSessionClientStatistics> ClientStats { get; init => field = value ?? []; } = [];
}

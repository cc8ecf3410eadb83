using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The database sessions in a database, counted.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionDatabaseStatistics
{
    /// <summary>The name of the database; empty for those without one.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

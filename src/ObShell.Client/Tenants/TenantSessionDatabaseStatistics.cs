using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The number of database sessions in a database.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionDatabaseStatistics
{
    /// <summary>The name of the database; empty for sessions without a database.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

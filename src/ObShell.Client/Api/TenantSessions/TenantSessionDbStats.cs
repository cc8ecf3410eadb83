using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant session db stats.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record TenantSessionDbStats
{
    /// <summary>The db name.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The total count.</summary>
    [JsonPropertyName("total_count")]
    public long TotalCount { get; init; }

    /// <summary>The active count.</summary>
    [JsonPropertyName("active_count")]
    public long ActiveCount { get; init; }
}

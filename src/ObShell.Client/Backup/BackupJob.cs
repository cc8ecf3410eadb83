using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup job.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupJob
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The job id.</summary>
    [JsonPropertyName("job_id")]
    public long JobId { get; init; }

    /// <summary>The backup set id.</summary>
    [JsonPropertyName("backup_set_id")]
    public long BackupSetId { get; init; }

    /// <summary>The plus archivelog.</summary>
    [JsonPropertyName("plus_archivelog")]
    public string PlusArchivelog { get; init => field = value ?? ""; } = "";

    /// <summary>The backup type.</summary>
    [JsonPropertyName("backup_type")]
    public string BackupType { get; init => field = value ?? ""; } = "";

    /// <summary>The start timestamp.</summary>
    [JsonPropertyName("start_timestamp")]
    public ServerTime? StartTimestamp { get; init; }

    /// <summary>The end timestamp.</summary>
    [JsonPropertyName("end_timestamp")]
    public ServerTime? EndTimestamp { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    public long Result { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The path.</summary>
    [JsonPropertyName("path")]
    public string Path { get; init => field = value ?? ""; } = "";
}

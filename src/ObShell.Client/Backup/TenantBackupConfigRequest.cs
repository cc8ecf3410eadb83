using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant backup config request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantBackupConfigRequest
{
    /// <summary>The data base uri.</summary>
    [JsonPropertyName("data_base_uri")]
    public string? DataBaseUri { get; init; }

    /// <summary>The archive base uri.</summary>
    [JsonPropertyName("archive_base_uri")]
    public string? ArchiveBaseUri { get; init; }

    /// <summary>The location.</summary>
    [JsonPropertyName("Location")]
    public string? Location { get; init; }

    /// <summary>The binding.</summary>
    [JsonPropertyName("binding")]
    public ArchiveBinding? Binding { get; init; }

    /// <summary>The piece switch interval.</summary>
    [JsonPropertyName("piece_switch_interval")]
    public string? PieceSwitchInterval { get; init; }

    /// <summary>The log archive concurrency.</summary>
    [JsonPropertyName("log_archive_concurrency")]
    public long? LogArchiveConcurrency { get; init; }

    /// <summary>The archive lag target.</summary>
    [JsonPropertyName("archive_lag_target")]
    public string? ArchiveLagTarget { get; init; }

    /// <summary>The ha low thread score.</summary>
    [JsonPropertyName("ha_low_thread_score")]
    public long? HaLowThreadScore { get; init; }

    /// <summary>The delete policy.</summary>
    [JsonPropertyName("delete_policy")]
    public BackupDeletePolicy? DeletePolicy { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Location = {Location}, Binding = {Binding}, PieceSwitchInterval = {PieceSwitchInterval}, LogArchiveConcurrency = {LogArchiveConcurrency}, ArchiveLagTarget = {ArchiveLagTarget}, HaLowThreadScore = {HaLowThreadScore}, DeletePolicy = {DeletePolicy}");
        return true;
    }
}

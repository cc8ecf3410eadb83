using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The backup configuration of all user tenants. In an update, a null member leaves the current setting unchanged.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ClusterBackupConfigRequest
{
    /// <summary>
    /// The base URI of all backups, with its credentials, such as <c>file:///backup</c>; each tenant uses <c>data</c> and <c>clog</c> below
    /// <c>{cluster id}/{tenant id}</c>. Required the first time the configuration is set; in an update, null keeps the current locations. Setting it
    /// stops log archiving.
    /// </summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("backup_base_uri")]
    public string? BackupBaseUri { get; init => field = value is null ? null : Required.StorageUri(value); }

    /// <summary>Not used: the server derives the location from the base URI.</summary>
    [JsonPropertyName("Location")]
    public string? Location { get; init; }

    /// <summary>Whether archiving or the tenants' workload has priority. Used only together with a base URI; null for OceanBase's default.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("binding")]
    public ArchiveBinding? Binding { get; init => field = Required.Known(value); }

    /// <summary>
    /// The time after which a new archive piece is started, as a number with its unit, from <c>1d</c> to <c>7d</c>. Used only together with a base URI; null
    /// for OceanBase's default.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("piece_switch_interval")]
    public string? PieceSwitchInterval { get; init => field = value is null ? null : Required.Duration(value); }

    /// <summary>The number of threads that archive logs, from 0 to 100. Null keeps the current number; setting it stops log archiving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("log_archive_concurrency")]
    public long? LogArchiveConcurrency { get; init => field = Required.Percentage(value); }

    /// <summary>The target for the lag of archiving, as a number with its unit: at most <c>2h</c>, and at least <c>1m</c> for S3. Null keeps the current target.</summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("archive_lag_target")]
    public string? ArchiveLagTarget { get; init => field = value is null ? null : Required.Duration(value); }

    /// <summary>The value of <c>ha_low_thread_score</c>, the number of threads for low-priority tasks such as backups, from 0 to 100. Null keeps the current value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("ha_low_thread_score")]
    public long? HaLowThreadScore { get; init => field = Required.Percentage(value); }

    /// <summary>The policy that deletes old backups, which replaces the current policies. Null keeps them.</summary>
    [JsonPropertyName("delete_policy")]
    public BackupDeletePolicy? DeletePolicy { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Binding = {Binding}, PieceSwitchInterval = {PieceSwitchInterval}, LogArchiveConcurrency = {LogArchiveConcurrency}, ArchiveLagTarget = {ArchiveLagTarget}, HaLowThreadScore = {HaLowThreadScore}, DeletePolicy = {DeletePolicy}");
        return true;
    }
}

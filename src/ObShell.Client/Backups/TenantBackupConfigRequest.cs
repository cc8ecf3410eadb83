using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>Where and how the backups and archived logs of one tenant are kept. When it sets a value, a null field leaves the present setting as it is.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantBackupConfigRequest
{
    /// <summary>
    /// The URI of the place for data backups, with its credentials, such as <c>file:///backup/data</c>. Required when the configuration is first set;
    /// when it is changed, null keeps the present place.
    /// </summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("data_base_uri")]
    public string? DataBaseUri { get; init => field = value is null ? null : Required.StorageUri(value); }

    /// <summary>
    /// The URI of the place for archived logs, with its credentials. Required when the configuration is first set; when it is changed, null keeps the
    /// present place. Setting it stops log archiving.
    /// </summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("archive_base_uri")]
    public string? ArchiveBaseUri { get; init => field = value is null ? null : Required.StorageUri(value); }

    /// <summary>Not used: the server makes the location from the archive URI.</summary>
    [JsonPropertyName("Location")]
    public string? Location { get; init; }

    /// <summary>Whether archiving or the tenant's own work comes first. Only used together with an archive URI; null leaves it to OceanBase.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("binding")]
    public ArchiveBinding? Binding { get; init => field = Required.Known(value); }

    /// <summary>
    /// How long one piece of the archived log lasts, a number with its unit from <c>1d</c> to <c>7d</c>. Only used together with an archive URI; null
    /// leaves it to OceanBase.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("piece_switch_interval")]
    public string? PieceSwitchInterval { get; init => field = value is null ? null : Required.Duration(value); }

    /// <summary>The number of threads that archive logs, 0 to 100. Null keeps the present number; setting it stops log archiving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("log_archive_concurrency")]
    public long? LogArchiveConcurrency { get; init => field = Required.Percentage(value); }

    /// <summary>How far archiving may lag behind, a number with its unit, at most <c>2h</c> and for S3 at least <c>1m</c>. Null keeps the present target.</summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("archive_lag_target")]
    public string? ArchiveLagTarget { get; init => field = value is null ? null : Required.Duration(value); }

    /// <summary>The value of <c>ha_low_thread_score</c>, the threads for low-priority work such as backups, 0 to 100. Null keeps the present value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("ha_low_thread_score")]
    public long? HaLowThreadScore { get; init => field = Required.Percentage(value); }

    /// <summary>When old backups are deleted; it replaces the present policy. Null keeps the present policy.</summary>
    [JsonPropertyName("delete_policy")]
    public BackupDeletePolicy? DeletePolicy { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Binding = {Binding}, PieceSwitchInterval = {PieceSwitchInterval}, LogArchiveConcurrency = {LogArchiveConcurrency}, ArchiveLagTarget = {ArchiveLagTarget}, HaLowThreadScore = {HaLowThreadScore}, DeletePolicy = {DeletePolicy}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Backups;

/// <summary>How to restore a backup to a new tenant. At most one of the time and the SCN may be set, or it is refused before it is sent; without both, the restore goes as far as it can.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RestoreTenantRequest : IJsonOnSerializing
{
    /// <summary>The URI of the data backup, with its credentials, such as <c>file:///backup/data</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("data_backup_uri")]
    public required string DataBackupUri { get; init => field = Required.StorageUri(value); }

    /// <summary>The URI of the archived logs, with its credentials. Empty, as it is when left out, means the URI of the data backup.</summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("archive_log_uri")]
    public string ArchiveLogUri { get; init => field = string.IsNullOrEmpty(value) ? "" : Required.StorageUri(value); } = "";

    /// <summary>The name of the tenant to create; no tenant may have it yet.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("restore_tenant_name")]
    public required string RestoreTenantName { get; init => field = Required.Text(value); }

    /// <summary>
    /// The time to restore to, to the microsecond. The server hands the clock time to OceanBase without its offset, so give it in the cluster's time
    /// zone; null sets no time.
    /// </summary>
    [JsonPropertyName("timestamp")]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The SCN to restore to, in nanoseconds since 1970 UTC. Null or 0 sets none.</summary>
    [JsonPropertyName("scn")]
    public long? Scn { get; init; }

    /// <summary>The zones of the new tenant, with the replica type and the units of each. There must be at least one.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(Required.NoNulls(value)); }

    /// <summary>The primary zone of the new tenant. Null means <c>RANDOM</c>.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>How many threads restore at the same time. Null leaves it to OceanBase.</summary>
    [JsonPropertyName("concurrency")]
    public long? Concurrency { get; init; }

    /// <summary>The value of <c>ha_high_thread_score</c> for the new tenant, the threads for high-priority work such as a restore, 0 to 100. Null means 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("ha_high_thread_score")]
    public long? HaHighThreadScore { get; init => field = Required.Percentage(value); }

    /// <summary>The passwords of encrypted backup sets. Empty when none is encrypted.</summary>
    [JsonPropertyName("decryption")]
    public IReadOnlyList<string>? Decryption { get; init; }

    /// <summary>The value of <c>@kms_encrypt_info</c>, how to reach the key management of an encrypted backup. Null sets none.</summary>
    [JsonPropertyName("kms_encrypt_info")]
    public string? KmsEncryptInfo { get; init; }

    // Looked at when the whole request is known: with expressions set one member after the other.
    void IJsonOnSerializing.OnSerializing()
    {
        if (Timestamp is not null && Scn is not (null or 0))
        {
            throw new ArgumentException("At most one of the time and the SCN may be set.", nameof(Scn));
        }
    }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RestoreTenantName = {RestoreTenantName}, Timestamp = {Timestamp}, Scn = {Scn}, PrimaryZone = {PrimaryZone}, Concurrency = {Concurrency}, HaHighThreadScore = {HaHighThreadScore}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Backups;

/// <summary>A backup to restore, and the tenant to create from it. Set <see cref="Timestamp"/> or <see cref="Scn"/>, not both: the request is rejected before it is sent. With neither, the restore goes to the latest possible time.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RestoreTenantRequest : IJsonOnSerializing
{
    /// <summary>The URI of the data backup, with its credentials, such as <c>file:///backup/data</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("data_backup_uri")]
    public required string DataBackupUri { get; init => field = Required.StorageUri(value); }

    /// <summary>The URI of the archived logs, with its credentials. Empty, the default, means the URI of the data backup.</summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("archive_log_uri")]
    public string ArchiveLogUri { get; init => field = string.IsNullOrEmpty(value) ? "" : Required.StorageUri(value); } = "";

    /// <summary>The name of the tenant to create, which no existing tenant may have.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("restore_tenant_name")]
    public required string RestoreTenantName { get; init => field = Required.Text(value); }

    /// <summary>
    /// The time to restore to, with microsecond precision. The server passes the clock time to OceanBase without its offset, so use the cluster's time
    /// zone. Null for none.
    /// </summary>
    [JsonPropertyName("timestamp")]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The SCN to restore to, in nanoseconds since 1970 UTC. Null or 0 for none.</summary>
    [JsonPropertyName("scn")]
    public long? Scn { get; init; }

    /// <summary>The zones of the new tenant, with the replica type and the units of each; at least one.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(Required.NoNulls(value)); }

    /// <summary>The primary zone of the new tenant. Null means <c>RANDOM</c>.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>The number of threads that restore in parallel. Null for OceanBase's default.</summary>
    [JsonPropertyName("concurrency")]
    public long? Concurrency { get; init; }

    /// <summary>The value of <c>ha_high_thread_score</c> of the new tenant, the number of threads for high-priority tasks such as a restore, from 0 to 100. Null means 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    [JsonPropertyName("ha_high_thread_score")]
    public long? HaHighThreadScore { get; init => field = Required.Percentage(value); }

    /// <summary>The passwords of encrypted backup sets. Null or empty if none is encrypted.</summary>
    [JsonPropertyName("decryption")]
    public IReadOnlyList<string>? Decryption { get; init; }

    /// <summary>The value of <c>@kms_encrypt_info</c>, which locates the key management service of an encrypted backup. Null for none.</summary>
    [JsonPropertyName("kms_encrypt_info")]
    public string? KmsEncryptInfo { get; init; }

    // Checked when the request is complete: a with expression sets one member after the other.
    void IJsonOnSerializing.OnSerializing()
    {
        if (Timestamp is not null && Scn is not (null or 0))
        {
            throw new ArgumentException("Timestamp and Scn cannot both be set.", nameof(Scn));
        }
    }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RestoreTenantName = {RestoreTenantName}, Timestamp = {Timestamp}, Scn = {Scn}, PrimaryZone = {PrimaryZone}, Concurrency = {Concurrency}, HaHighThreadScore = {HaHighThreadScore}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Restore tenant request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RestoreTenantRequest
{
    /// <summary>The data backup uri.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("data_backup_uri")]
    public required string DataBackupUri { get; init => field = Required.Text(value); }

    /// <summary>The archive log uri.</summary>
    [JsonPropertyName("archive_log_uri")]
    public string? ArchiveLogUri { get; init; }

    /// <summary>The restore tenant name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("restore_tenant_name")]
    public required string RestoreTenantName { get; init => field = Required.Text(value); }

    /// <summary>The timestamp.</summary>
    [JsonPropertyName("timestamp")]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The scn.</summary>
    [JsonPropertyName("scn")]
    public long? Scn { get; init; }

    /// <summary>The zone list.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("zone_list")]
    public required IReadOnlyList<TenantZone> ZoneList { get; init => field = Required.Items(value); }

    /// <summary>The primary zone.</summary>
    [JsonPropertyName("primary_zone")]
    public string? PrimaryZone { get; init; }

    /// <summary>The concurrency.</summary>
    [JsonPropertyName("concurrency")]
    public long? Concurrency { get; init; }

    /// <summary>The ha high thread score.</summary>
    [JsonPropertyName("ha_high_thread_score")]
    public long? HaHighThreadScore { get; init; }

    /// <summary>The decryption.</summary>
    [JsonPropertyName("decryption")]
    public IReadOnlyList<string>? Decryption { get; init; }

    /// <summary>The kms encrypt info.</summary>
    [JsonPropertyName("kms_encrypt_info")]
    public string? KmsEncryptInfo { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RestoreTenantName = {RestoreTenantName}, Timestamp = {Timestamp}, Scn = {Scn}, PrimaryZone = {PrimaryZone}, Concurrency = {Concurrency}, HaHighThreadScore = {HaHighThreadScore}");
        return true;
    }
}

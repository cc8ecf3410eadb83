using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The location of the backup.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreSourceRequest
{
    /// <summary>The URI of the data backup, with its credentials, such as <c>file:///backup/data</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("data_backup_uri")]
    public required string DataBackupUri { get; init => field = Required.StorageUri(value); }

    /// <summary>The URI of the archived logs, with its credentials. Empty, the default, means the URI of the data backup.</summary>
    /// <exception cref="ArgumentException">The value does not begin with <c>oss://</c>, <c>cos://</c>, <c>s3://</c> or <c>file://</c>.</exception>
    [JsonPropertyName("archive_log_uri")]
    public string ArchiveLogUri { get; init => field = string.IsNullOrEmpty(value) ? "" : Required.StorageUri(value); } = "";

    /// <summary>Returns the name of the type only, because the members are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(RestoreSourceRequest);
}

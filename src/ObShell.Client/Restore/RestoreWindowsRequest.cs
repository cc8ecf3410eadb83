using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Restore windows request.</summary>
/// <remarks>Since OBShell 4.2.5.</remarks>
public sealed record RestoreWindowsRequest
{
    /// <summary>The data backup uri.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("data_backup_uri")]
    public required string DataBackupUri { get; init => field = Required.Text(value); }

    /// <summary>The archive log uri.</summary>
    [JsonPropertyName("archive_log_uri")]
    public string? ArchiveLogUri { get; init; }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(RestoreWindowsRequest);
}

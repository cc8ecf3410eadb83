using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Set backup status request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetBackupStatusRequest
{
    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public BackupOrder? Status { get; init; }
}

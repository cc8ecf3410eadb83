using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup delete policy.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupDeletePolicy
{
    /// <summary>The policy.</summary>
    [JsonPropertyName("policy")]
    public string? Policy { get; init; }

    /// <summary>The recovery window.</summary>
    [JsonPropertyName("recovery_window")]
    public string? RecoveryWindow { get; init; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>When old backups are deleted.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupDeletePolicy
{
    /// <summary>The name of the policy. Empty means <c>default</c>, the only one there is.</summary>
    /// <exception cref="ArgumentException">The value is not <c>default</c>.</exception>
    [JsonPropertyName("policy")]
    public string? Policy { get; init => field = value is null ? null : Required.DeletePolicy(value); }

    /// <summary>How far back a restore must stay possible, a number with its unit, such as <c>7d</c>. Backups not needed for that are deleted.</summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("recovery_window")]
    public string? RecoveryWindow { get; init => field = value is null ? null : Required.Duration(value); }
}

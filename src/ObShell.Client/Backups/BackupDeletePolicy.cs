using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The policy that deletes old backups.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record BackupDeletePolicy
{
    /// <summary>The name of the policy. Null means <c>default</c>, the only policy.</summary>
    /// <exception cref="ArgumentException">The value is not <c>default</c>.</exception>
    [JsonPropertyName("policy")]
    public string? Policy { get; init => field = value is null ? null : Required.DeletePolicy(value); }

    /// <summary>How far back a restore must remain possible, as a number with its unit, such as <c>7d</c>. Backups that are not needed for this are deleted.</summary>
    /// <exception cref="ArgumentException">The value is not a duration such as <c>7d</c>.</exception>
    [JsonPropertyName("recovery_window")]
    public string? RecoveryWindow { get; init => field = value is null ? null : Required.Duration(value); }
}

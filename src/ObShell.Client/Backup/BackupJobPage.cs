using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Backup job page.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupJobPage
{
    /// <summary>The contents.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<BackupJob> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The page.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

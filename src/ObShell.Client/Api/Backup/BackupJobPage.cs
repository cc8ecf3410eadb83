using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>One page of the backup jobs of a tenant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record BackupJobPage
{
    /// <summary>The running and the past jobs on this page.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<BackupJob> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The number and size of the page, and how many jobs there are in all.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

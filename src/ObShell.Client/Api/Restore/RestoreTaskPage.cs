using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>The restore tasks of the cluster.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreTaskPage
{
    /// <summary>The running tasks, then the past ones, latest first. The server sends all of them, whatever the page.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<RestoreTask> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The number and size of the page asked for, and how many tasks there are in all.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

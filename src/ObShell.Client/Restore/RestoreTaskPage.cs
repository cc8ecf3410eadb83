using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Restore task page.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreTaskPage
{
    /// <summary>The contents.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<RestoreTask> Contents { get; init => field = value ?? []; } = [];

    /// <summary>The page.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();
}

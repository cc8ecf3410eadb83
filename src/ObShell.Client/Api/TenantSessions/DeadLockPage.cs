using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A page of deadlocks.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record DeadLockPage
{
    /// <summary>Which page it is.</summary>
    [JsonPropertyName("page")]
    public Page Page { get; init => field = value ?? new(); } = new();

    /// <summary>The deadlocks, newest first.</summary>
    [JsonPropertyName("contents")]
    public IReadOnlyList<DeadLock> Contents { get; init => field = value ?? []; } = [];
}

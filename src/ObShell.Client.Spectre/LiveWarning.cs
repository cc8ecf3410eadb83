namespace ObShell.Client.Spectre;

/// <summary>The warning that a live view shows for a while.</summary>
internal sealed class LiveWarning(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(15);
    private volatile Entry? _entry;

    /// <summary>The warning; null if there is none, or it is old.</summary>
    public string? Current => _entry is { } entry && time.GetElapsedTime(entry.At) < Lifetime ? entry.Message : null;

    public void Set(string message) => _entry = new Entry(message, time.GetTimestamp());

    public void Clear() => _entry = null;

    private sealed record Entry(string Message, long At);
}

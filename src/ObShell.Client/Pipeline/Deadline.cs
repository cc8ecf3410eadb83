namespace ObShell.Client.Pipeline;

/// <summary>The deadline of a call, including its retries.</summary>
internal sealed class Deadline(TimeSpan allowed, TimeProvider time)
{
    public static readonly HttpRequestOptionsKey<Deadline> Key = new("ObShell.Client.Deadline");
    private readonly long _start = time.GetTimestamp();

    public TimeSpan Allowed { get; } = allowed;

    /// <summary>How much time is left; never negative.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var left = Allowed - time.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>The time limit of one step, not beyond the deadline of the request, if it has one.</summary>
    public static TimeSpan Bound(HttpRequestMessage request, TimeSpan step) =>
        request.Options.TryGetValue(Key, out var deadline) && (step == Timeout.InfiniteTimeSpan || deadline.Remaining < step) ? deadline.Remaining : step;
}

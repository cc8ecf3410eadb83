using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace ObShell.Client.TestSupport;

/// <summary>A clock that tests move, and that knows all of its timers.</summary>
internal sealed class TestTime : FakeTimeProvider
{
    private readonly ConcurrentDictionary<TrackedTimer, DateTimeOffset> _waiting = new();
    private readonly ConcurrentQueue<TimeSpan> _delays = new();

    public TestTime()
        : base(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
    {
    }

    /// <summary>The number of active timers.</summary>
    public int ActiveTimers => _waiting.Count;

    /// <summary>The time until the next timer is due; null for none.</summary>
    public TimeSpan? NextTimer => _waiting.Values.Select(due => (TimeSpan?)(due - GetUtcNow())).Min();

    /// <summary>The delays of all timers, in the order of their start.</summary>
    public IReadOnlyList<TimeSpan> Delays => [.. _delays];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TrackedTimer(this);
        timer.Inner = base.CreateTimer(
            inner =>
            {
                _waiting.TryRemove(timer, out _);
                callback(inner);
            },
            state,
            dueTime,
            period);
        timer.Track(dueTime);
        return timer;
    }

    /// <summary>Moves from timer to timer until a task completes.</summary>
    public async Task RunAsync(Task task)
    {
        var start = Stopwatch.GetTimestamp();
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(1));
            Patience.Check(start);
            MoveToNextTimer();
        }

        await task;
    }

    /// <summary>Moves past pauses up to a length until a task completes, but not past the time limit of a call in flight.</summary>
    public async Task RunAsync(Task task, TimeSpan longestPause)
    {
        for (var start = Stopwatch.GetTimestamp(); !task.IsCompleted; Patience.Check(start))
        {
            if (NextTimer is { } next && next <= longestPause)
            {
                Advance(next);
            }

            await Task.Yield();
        }

        await task;
    }

    public void MoveToNextTimer()
    {
        if (NextTimer is { } next && next > TimeSpan.Zero)
        {
            Advance(next);
        }
    }

    private sealed class TrackedTimer(TestTime time) : ITimer
    {
        public ITimer Inner { get; set; } = null!;

        public void Track(TimeSpan dueTime)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                time._waiting.TryRemove(this, out _);
                return;
            }

            time._delays.Enqueue(dueTime);
            time._waiting[this] = time.GetUtcNow() + dueTime;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Track(dueTime);
            return Inner.Change(dueTime, period);
        }

        public void Dispose()
        {
            time._waiting.TryRemove(this, out _);
            Inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            time._waiting.TryRemove(this, out _);
            return Inner.DisposeAsync();
        }
    }
}

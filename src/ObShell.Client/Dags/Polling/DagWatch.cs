using System.Diagnostics.CodeAnalysis;
using Polly;

namespace ObShell.Client.Dags.Polling;

/// <summary>The loop that polls one DAG for all of its waiters. It ends with the last of them, and is not used again.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Sources without timers hold nothing, and a waiter that leaves at the last moment may still cancel them.")]
internal sealed class DagWatch(DagPoller poller, DagId id, IDagApi api)
{
    private static readonly TimeSpan TimerResolution = TimeSpan.FromMilliseconds(1);

    // In the order in which they joined.
    private readonly List<DagWait> _waiters = [];
    private CancellationTokenSource? _pause;
    private CancellationTokenSource? _poll;
    private long _due = long.MaxValue;
    private long? _faultsSince;

    /// <summary>Adds a waiter, and starts the loop with the first one; under the lock of the poller.</summary>
    /// <returns>The pause to end, since the waiter needs an earlier poll; null for none.</returns>
    public CancellationTokenSource? Add(DagWait wait)
    {
        _waiters.Add(wait);
        var due = After(wait.Latest is null ? TimeSpan.Zero : poller.PauseFor(wait.Began));
        var isEarlier = due < _due;
        _due = Math.Min(due, _due);
        if (_pause is null)
        {
            // Without the execution context of this waiter, since the loop serves all of them.
            _pause = new CancellationTokenSource();
            ThreadPool.UnsafeQueueUserWorkItem(static watch => _ = watch.RunAsync(), this, preferLocal: true);
        }

        return isEarlier ? _pause : null;
    }

    public void Remove(DagWait wait)
    {
        lock (poller.Lock)
        {
            if (!_waiters.Remove(wait) || _waiters.Count > 0)
            {
                return;
            }

            poller.Forget(id, api);
        }

        Stop();
    }

    /// <summary>Ends all waits with an exception.</summary>
    public void Fail(Exception exception)
    {
        lock (poller.Lock)
        {
            if (_waiters.Count == 0)
            {
                return;
            }

            _waiters.ForEach(wait => wait.Fail(exception));
            _waiters.Clear();
            poller.Forget(id, api);
        }

        Stop();
    }

    private async Task RunAsync()
    {
        while (BeginPause() is { } pause)
        {
            // A pause that ends early ends the execution: a waiter needs an earlier poll, or the last one has left.
            var context = ResilienceContextPool.Shared.Get(pause);
            var outcome = await poller.Pipeline.ExecuteOutcomeAsync(static (_, watch) => watch.PollAsync(), context, this).ConfigureAwait(false);
            ResilienceContextPool.Shared.Return(context);
            if (outcome.Exception is { } fault && !(fault is OperationCanceledException && pause.IsCancellationRequested))
            {
                // No waiter may be left waiting, whatever happens here.
                Fail(fault);
            }
        }
    }

    private CancellationToken? BeginPause()
    {
        lock (poller.Lock)
        {
            _pause = _pause is { IsCancellationRequested: false } ? _pause : new CancellationTokenSource();
            return _waiters.Count > 0 ? _pause.Token : null;
        }
    }

    /// <summary>Polls the DAG if it is due.</summary>
    /// <returns>The pause until the next poll; null if no waiter is left.</returns>
    private async ValueTask<Outcome<TimeSpan?>> PollAsync()
    {
        if (UntilDue() is { } pause && pause > TimerResolution)
        {
            return Outcome.FromResult<TimeSpan?>(pause);
        }

        // A source of its own, since a longer-lived one would keep what the requests register.
        var end = _poll = new CancellationTokenSource();
        DagWait[] waiters = [];
        DagAnswer? answer = null;
        Exception? fault = null;
        try
        {
            await poller.Permits.WaitAsync(end.Token).ConfigureAwait(false);
            try
            {
                waiters = BeginPoll();
                answer = waiters is [.., var newest] ? await newest.PollAsync(Array.Exists(waiters, static wait => wait.WithDetails), end.Token).ConfigureAwait(false) : null;
            }
            finally
            {
                poller.Permits.Release();
            }
        }
        catch (Exception exception)
        {
            // It is passed to the waiters or tolerated. Without waiters it is the cancellation of the poll.
            fault = exception;
        }

        _poll = null;
        var silence = UntilDue() is null ? TimeSpan.Zero : LogPoll(fault);
        EndPoll(waiters, answer, fault, silence);
        return Outcome.FromResult(UntilDue());
    }

    /// <summary>The waiters that get the result of the poll: for those that join later it may be too old.</summary>
    private DagWait[] BeginPoll()
    {
        lock (poller.Lock)
        {
            _due = long.MaxValue;
            return [.. _waiters];
        }
    }

    private void EndPoll(DagWait[] waiters, DagAnswer? answer, Exception? fault, TimeSpan silence)
    {
        lock (poller.Lock)
        {
            if (_waiters.Count == 0)
            {
                return;
            }

            foreach (var wait in waiters)
            {
                wait.Receive(answer, fault, TimeSpan.FromTicks(Math.Min(silence.Ticks, poller.Time.GetElapsedTime(wait.Joined).Ticks)), poller.FaultBudget);
            }

            if (_waiters.RemoveAll(static wait => wait.Next.IsCompleted) > 0 && _waiters.Count == 0)
            {
                poller.Forget(id, api);
                return;
            }

            _due = Math.Min(_due, After(poller.PauseFor(_waiters.Max(static wait => wait.Began))));
        }
    }

    /// <summary>Logs a fault, and the first success after faults; not under the lock, since a logger is not ours.</summary>
    /// <returns>How long all polls have failed.</returns>
    private TimeSpan LogPoll(Exception? fault)
    {
        var now = poller.Time.GetTimestamp();
        var silence = poller.Time.GetElapsedTime(_faultsSince ?? now, now);
        poller.Log.Polled(id, fault, silence, wasUnreachable: _faultsSince is not null);
        _faultsSince = fault is null ? null : _faultsSince ?? now;
        return silence;
    }

    /// <summary>Cancels the poll and the pause; not under the lock, since this runs continuations.</summary>
    private void Stop()
    {
        _poll?.Cancel();
        _pause!.Cancel();
    }

    private long After(TimeSpan pause) => poller.Time.GetTimestamp() + (long)(pause.TotalSeconds * poller.Time.TimestampFrequency);

    private TimeSpan? UntilDue()
    {
        lock (poller.Lock)
        {
            var now = poller.Time.GetTimestamp();
            return _waiters.Count == 0 ? null : poller.Time.GetElapsedTime(now, Math.Max(now, _due));
        }
    }
}

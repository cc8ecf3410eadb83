using System.Diagnostics.CodeAnalysis;

namespace ObShell.Client;

/// <summary>A DAG that somebody waits for. It is asked for once for all who do; when nobody does any more, it ends, and is not used again.</summary>
/// <param name="poller">What all DAGs of the client have in common.</param>
/// <param name="id">The DAG.</param>
[SuppressMessage("Design", "CA1001", Justification = "Its token sources have no timers and no handles, and are cancelled from anywhere: disposing of them would only be in the way.")]
internal sealed class DagWatch(DagPoller poller, DagId id)
{
    private readonly Lock _lock = new();
    private readonly HashSet<DagFollow> _follows = [];
    private readonly CancellationTokenSource _end = new();
    private CancellationTokenSource _pause = new();
    private long _due = long.MaxValue;
    private int _asked;
    private long? _faultsSince;
    private bool _isRunning;
    private bool _hasEnded;

    public DagId Id { get; } = id;

    /// <summary>How long it is until the DAG is to be asked for again.</summary>
    public TimeSpan UntilDue
    {
        get
        {
            lock (_lock)
            {
                return poller.Until(_due);
            }
        }
    }

    /// <summary>Waits along.</summary>
    /// <returns>Whether that is possible; it is not when everybody has just left.</returns>
    public bool Join(DagFollow follow)
    {
        CancellationTokenSource? pause = null;
        bool starts;
        lock (_lock)
        {
            if (_hasEnded)
            {
                return false;
            }

            _follows.Add(follow);
            follow.Since = _asked;
            var due = poller.NextDue(follow.Latest is null ? null : follow.Began);
            starts = !_isRunning;
            _isRunning = true;
            if (due < _due)
            {
                _due = due;
                if (!starts)
                {
                    pause = _pause;
                    _pause = new CancellationTokenSource();
                }
            }
        }

        // Neither under the lock: both run code that waits for it.
        pause?.Cancel();
        if (starts)
        {
            _ = RunAsync();
        }

        return true;
    }

    /// <summary>Waits no longer.</summary>
    public void Leave(DagFollow follow)
    {
        lock (_lock)
        {
            if (!_follows.Remove(follow) || _follows.Count > 0)
            {
                return;
            }

            End();
        }

        _end.Cancel();
        _pause.Cancel();
    }

    /// <summary>Asks for the DAG, and gives everybody what came.</summary>
    /// <returns>This, while anybody still waits; else null.</returns>
    public async ValueTask<DagWatch?> AskAsync()
    {
        DagAnswer? answer = null;
        Exception? fault = null;
        try
        {
            await poller.EnterAsync(_end.Token).ConfigureAwait(false);
            try
            {
                var asks = Begin(out var withDetails);
                answer = await asks.AskAsync(withDetails, _end.Token).ConfigureAwait(false);
            }
            finally
            {
                poller.Leave();
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            // Those who wait get it, or it is sat out.
            fault = exception;
        }

        return Deliver(answer, fault) ? this : null;
    }

    private DagOperation Begin(out bool withDetails)
    {
        lock (_lock)
        {
            _end.Token.ThrowIfCancellationRequested();
            _asked++;
            withDetails = _follows.Any(follow => follow.WithDetails);
            return _follows.First().Operation;
        }
    }

    private bool Deliver(DagAnswer? answer, Exception? fault)
    {
        lock (_lock)
        {
            if (_hasEnded)
            {
                return false;
            }

            Note(fault);
            DagAnswer? bare = null;
            _follows.RemoveWhere(follow => follow.Since < _asked && IsDone(follow, answer, fault, ref bare));
            if (_follows.Count == 0)
            {
                End();
                return false;
            }

            // Who came in the meantime and has seen nothing yet does not wait; else the youngest sets the pace.
            _due = poller.NextDue(_follows.Any(follow => follow.Since == _asked && follow.Latest is null) ? null : _follows.Max(follow => follow.Began));
            return true;
        }
    }

    private bool IsDone(DagFollow follow, DagAnswer? answer, Exception? fault, ref DagAnswer? bare)
    {
        if (answer is not null)
        {
            bare ??= answer.Dag.Nodes is null ? answer : answer with { Dag = answer.Dag with { Nodes = null } };
            return follow.Take(follow.WithDetails ? answer : bare);
        }

        if (poller.EndOf(follow, fault!) is not { } end)
        {
            return false;
        }

        follow.Fail(end);
        return true;
    }

    private void Note(Exception? fault)
    {
        if (fault is not null)
        {
            _faultsSince ??= poller.Time.GetTimestamp();
            poller.NoteFault(Id, _faultsSince.Value, fault);
        }
        else if (_faultsSince is { } since)
        {
            _faultsSince = null;
            poller.NoteAnswer(Id, since);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            while (Pause() is { } pause)
            {
                await poller.RunAsync(this, pause).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Abandon(exception);
        }
    }

    /// <summary>What cuts the pause between two questions short; null when nobody waits any more.</summary>
    private CancellationToken? Pause()
    {
        lock (_lock)
        {
            return _hasEnded ? null : _pause.Token;
        }
    }

    /// <summary>Leaves nobody waiting, whatever has happened.</summary>
    public void Abandon(Exception exception)
    {
        lock (_lock)
        {
            foreach (var follow in _follows)
            {
                follow.Fail(exception);
            }

            _follows.Clear();
            End();
        }

        _end.Cancel();
        _pause.Cancel();
    }

    private void End()
    {
        _hasEnded = true;
        poller.Forget(this);
    }
}

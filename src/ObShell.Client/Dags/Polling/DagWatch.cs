namespace ObShell.Client.Dags.Polling;

/// <summary>A DAG with waiters, which share its polls. It ends with its last waiter, and is not used again.</summary>
/// <param name="poller">The poller of the client.</param>
/// <param name="id">The DAG.</param>
internal sealed class DagWatch(DagPoller poller, DagId id)
{
    private readonly Lock _lock = new();

    // The waiters are a linked list: most DAGs have one, some have a thousand.
    private DagWait? _first;
    private CancellationTokenSource? _question;
    private int _asked;
    private long? _faultsSince;
    private volatile bool _hasEnded;

    public DagId Id { get; } = id;

    /// <summary>The text of the id.</summary>
    public string Key => Id.ToString();

    /// <summary>Whether no waiter is left.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>When the next poll is due; for the poller.</summary>
    public long Due { get; set; } = long.MaxValue;

    /// <summary>Whether it is being polled; for the poller.</summary>
    public bool IsAsked { get; set; }

    /// <summary>The execution context of a waiter, in which the poll runs.</summary>
    public ExecutionContext? Context
    {
        get
        {
            lock (_lock)
            {
                return _first?.Context;
            }
        }
    }

    /// <summary>Adds a waiter.</summary>
    /// <returns>Whether it was added; false if the last waiter has just left.</returns>
    public bool Join(DagWait follow)
    {
        lock (_lock)
        {
            if (_hasEnded)
            {
                return false;
            }

            follow.Watch = this;
            follow.Since = _asked;
            follow.Next = _first;
            if (_first is not null)
            {
                _first.Previous = follow;
            }

            _first = follow;
        }

        poller.AskBy(this, poller.NextDue(follow.Latest is null ? null : follow.Began));
        return true;
    }

    /// <summary>Removes a waiter that stops waiting.</summary>
    public void Leave(DagWait follow)
    {
        CancellationTokenSource? question;
        lock (_lock)
        {
            if (follow.Watch != this)
            {
                return;
            }

            Remove(follow);
            if (!_hasEnded)
            {
                return;
            }

            question = _question;
        }

        // Not under the lock, since this runs continuations of the poll.
        question?.Cancel();
        poller.Forget(this);
    }

    /// <summary>Starts a poll of the DAG; the poller is notified at its end.</summary>
    public void Ask() => _ = AskAsync();

    /// <summary>Ends all waits with an exception.</summary>
    public void Abandon(Exception exception)
    {
        CancellationTokenSource? question;
        lock (_lock)
        {
            question = _question;
            for (var follow = _first; follow is not null; follow = follow.Next)
            {
                follow.Fail(exception);
            }

            _first = null;
            _hasEnded = true;
        }

        question?.Cancel();
        poller.Forget(this);
    }

    private async Task AskAsync()
    {
        // Not disposed, since a waiter that leaves at the last moment may still cancel it.
        var question = new CancellationTokenSource();
        DagAnswer? answer = null;
        Exception? fault = null;
        try
        {
            if (Begin(question, out var withDetails) is { } operation)
            {
                // Yields always, so that the poller continues with the next DAG even if the response is available at once.
                answer = await operation.AskAsync(withDetails, question.Token).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }
        }
        catch (Exception exception)
        {
            // It is passed to the waiters or tolerated. Without waiters it is the cancellation of the poll.
            fault = exception;
        }

        long? due = null;
        try
        {
            due = Deliver(answer, fault);
        }
        catch (Exception exception)
        {
            Abandon(exception);
        }

        if (due is null)
        {
            poller.Forget(this);
        }

        poller.Asked(this, due);
    }

    private DagOperation? Begin(CancellationTokenSource question, out bool withDetails)
    {
        lock (_lock)
        {
            withDetails = false;
            for (var follow = _first; follow is not null && !withDetails; follow = follow.Next)
            {
                withDetails = follow.WithDetails;
            }

            _asked++;
            _question = question;
            return _first?.Operation;
        }
    }

    private long? Deliver(DagAnswer? answer, Exception? fault)
    {
        lock (_lock)
        {
            _question = null;
            if (_hasEnded)
            {
                return null;
            }

            Note(fault);
            DagAnswer? bare = null;
            var isAwaited = false;
            var youngest = long.MinValue;
            for (var follow = _first; follow is not null; follow = follow.Next)
            {
                if (follow.Since == _asked)
                {
                    // The waiter joined during the poll, so the response may be too old for it. If it has seen nothing yet, the next poll is due at once.
                    isAwaited |= follow.Latest is null;
                }
                else if (IsDone(follow, answer, fault, ref bare))
                {
                    Remove(follow);
                    continue;
                }

                youngest = Math.Max(youngest, follow.Began);
            }

            return _hasEnded ? null : poller.NextDue(isAwaited ? null : youngest);
        }
    }

    private bool IsDone(DagWait follow, DagAnswer? answer, Exception? fault, ref DagAnswer? bare)
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

    /// <summary>Removes a waiter from the list, and ends the watch with the last one.</summary>
    private void Remove(DagWait follow)
    {
        if (follow.Previous is { } previous)
        {
            previous.Next = follow.Next;
        }
        else
        {
            _first = follow.Next;
        }

        if (follow.Next is { } next)
        {
            next.Previous = follow.Previous;
        }

        follow.Watch = null;
        follow.Previous = null;
        _hasEnded = _first is null;
    }
}

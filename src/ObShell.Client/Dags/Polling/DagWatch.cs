namespace ObShell.Client.Dags.Polling;

/// <summary>A DAG that somebody waits for. It is asked for once for all who do; when nobody does any more, it ends, and is not used again.</summary>
/// <param name="poller">Asks for all DAGs of the client.</param>
/// <param name="id">The DAG.</param>
internal sealed class DagWatch(DagPoller poller, DagId id)
{
    private readonly Lock _lock = new();

    // Those who wait are a chain: most DAGs have one of them, and some a thousand.
    private DagWait? _first;
    private CancellationTokenSource? _question;
    private int _asked;
    private long? _faultsSince;
    private volatile bool _hasEnded;

    public DagId Id { get; } = id;

    /// <summary>The text of the id.</summary>
    public string Key => Id.ToString();

    /// <summary>Whether nobody waits any more.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>When it is to be asked for: the poller's to know.</summary>
    public long Due { get; set; } = long.MaxValue;

    /// <summary>Whether it is being asked for: the poller's to know.</summary>
    public bool IsAsked { get; set; }

    /// <summary>The context of one who waits, in which the question is asked.</summary>
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

    /// <summary>Waits along.</summary>
    /// <returns>Whether that is possible; it is not when everybody has just left.</returns>
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

    /// <summary>Waits no longer.</summary>
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

        // Not under the lock: this runs what waits for the answer.
        question?.Cancel();
        poller.Forget(this);
    }

    /// <summary>Begins to ask for the DAG; the poller is told when it has been.</summary>
    public void Ask() => _ = AskAsync();

    /// <summary>Leaves nobody waiting, whatever has happened.</summary>
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
        // Not disposed of: whoever leaves at the last moment still cancels it.
        var question = new CancellationTokenSource();
        DagAnswer? answer = null;
        Exception? fault = null;
        try
        {
            if (Begin(question, out var withDetails) is { } operation)
            {
                // Whoever started this goes on to the next one, even if the answer is there at once.
                answer = await operation.AskAsync(withDetails, question.Token).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }
        }
        catch (Exception exception)
        {
            // Those who wait get it, or it is sat out. When nobody waits any more, it is that which has ended the question.
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
                    // Came in the meantime, for whom the answer may be too old. Who has seen nothing yet does not wait for the next one.
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

    /// <summary>Takes somebody out of the chain, which ends it when they were the last.</summary>
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

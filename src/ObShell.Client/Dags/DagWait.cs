using ObShell.Client.Dags.Polling;

namespace ObShell.Client.Dags;

/// <summary>A waiter for a DAG: what it waits for, what it has seen, and since when it waits.</summary>
/// <param name="operation">The DAG.</param>
/// <param name="until">What to wait for.</param>
/// <param name="withDetails">Whether the waiter needs the nodes.</param>
/// <param name="began">Since when the waiter waits, as a time stamp: it determines the polling interval.</param>
internal sealed class DagWait(DagOperation operation, DagWait.Until until, bool withDetails, long began)
{
    private TaskCompletionSource<DagDetailDTO>? _next;
    private DagDetailDTO? _shown;

    /// <summary>What a waiter waits for.</summary>
    public enum Until
    {
        /// <summary>The DAG's end.</summary>
        End,

        /// <summary>A change in the DAG, or its end.</summary>
        Change,

        /// <summary>The DAG in any state.</summary>
        Any,
    }

    public DagOperation Operation { get; } = operation;

    public bool WithDetails { get; } = withDetails;

    public long Began { get; } = began;

    /// <summary>The DAG as it was last read; null to poll at once.</summary>
    public DagDetailDTO? Latest { get; private set; } = until != Until.Any && operation.Latest is { IsFinished: false } seen ? seen : null;

    /// <summary>The call that returned what the waiter waited for.</summary>
    public ObShellCall? LastCall { get; private set; }

    /// <summary>Since when all polls have failed, as a time stamp; null if the last one succeeded.</summary>
    public long? FaultsSince { get; set; }

    /// <summary>The number of polls before the waiter joined: their responses are too old for it.</summary>
    public int Since { get; set; }

    /// <summary>The watch that the waiter has joined; null for none.</summary>
    public DagWatch? Watch { get; set; }

    /// <summary>The next waiter in the list; for one that has left, the next at that time.</summary>
    public DagWait? Next { get; set; }

    /// <summary>The previous waiter in the list.</summary>
    public DagWait? Previous { get; set; }

    /// <summary>The execution context of the waiter: its trace and log scopes.</summary>
    public ExecutionContext? Context { get; private set; }

    /// <summary>Starts waiting for the next snapshot.</summary>
    public Task<DagDetailDTO> Begin()
    {
        Context = ExecutionContext.Capture();
        _next = new TaskCompletionSource<DagDetailDTO>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _next.Task;
    }

    /// <summary>Stores what the caller has seen, so that only a difference counts as a change.</summary>
    public DagDetailDTO Show(DagDetailDTO dag) => _shown = dag;

    /// <summary>Receives a snapshot.</summary>
    /// <returns>Whether it is what the waiter waits for, which ends the wait.</returns>
    public bool Take(DagAnswer answer)
    {
        Operation.Saw(answer.Dag);
        Latest = answer.Dag;
        FaultsSince = null;
        if (!IsWaitedFor(answer.Dag))
        {
            return false;
        }

        LastCall = answer.Call;
        _next!.TrySetResult(answer.Dag);
        return true;
    }

    public void Fail(Exception exception) => _next!.TrySetException(exception);

    /// <summary>Stops waiting.</summary>
    public void GiveUp(CancellationToken cancellationToken)
    {
        Watch?.Leave(this);
        _next!.TrySetCanceled(cancellationToken);
    }

    private bool IsWaitedFor(DagDetailDTO dag) => until switch
    {
        Until.End => dag.IsFinished,
        Until.Change => dag.IsFinished || _shown is null || !DagSnapshot.ShowsTheSame(_shown, dag),
        _ => true,
    };
}

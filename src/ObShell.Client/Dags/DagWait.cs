using ObShell.Client.Dags.Polling;

namespace ObShell.Client.Dags;

/// <summary>One who waits for a DAG: what they want to see, what they have seen, and since when they wait.</summary>
/// <param name="operation">The DAG.</param>
/// <param name="until">What is worth coming back with.</param>
/// <param name="withDetails">Whether they want the nodes.</param>
/// <param name="began">Since when they wait, as a time stamp: it sets the pace.</param>
internal sealed class DagWait(DagOperation operation, DagWait.Until until, bool withDetails, long began)
{
    private TaskCompletionSource<DagDetailDTO>? _next;
    private DagDetailDTO? _shown;

    /// <summary>What somebody waits for.</summary>
    public enum Until
    {
        /// <summary>The DAG's end.</summary>
        End,

        /// <summary>A change in the DAG, or its end.</summary>
        Change,

        /// <summary>The DAG as it is, whatever that is.</summary>
        Any,
    }

    public DagOperation Operation { get; } = operation;

    public bool WithDetails { get; } = withDetails;

    public long Began { get; } = began;

    /// <summary>The DAG as it was last seen, to go on from; null to ask at once.</summary>
    public DagDetailDTO? Latest { get; private set; } = until != Until.Any && operation.Latest is { IsFinished: false } seen ? seen : null;

    /// <summary>The call that brought what they waited for.</summary>
    public ObShellCall? LastCall { get; private set; }

    /// <summary>Since when there have been nothing but faults, as a time stamp; null when the last call went well.</summary>
    public long? FaultsSince { get; set; }

    /// <summary>How many times the DAG had been asked for when they came: what was asked before is too old for them.</summary>
    public int Since { get; set; }

    /// <summary>Where they wait; null when they do not.</summary>
    public DagWatch? Watch { get; set; }

    /// <summary>The next one in the chain of those who wait along; of one who has left, whoever was next then.</summary>
    public DagWait? Next { get; set; }

    /// <summary>The one before in the chain of those who wait along.</summary>
    public DagWait? Previous { get; set; }

    /// <summary>Where they came from: their trace and their scopes.</summary>
    public ExecutionContext? Context { get; private set; }

    /// <summary>Begins to wait for the next picture.</summary>
    public Task<DagDetailDTO> Begin()
    {
        Context = ExecutionContext.Capture();
        _next = new TaskCompletionSource<DagDetailDTO>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _next.Task;
    }

    /// <summary>Remembers what somebody was shown, so that only something else is a change.</summary>
    public DagDetailDTO Show(DagDetailDTO dag) => _shown = dag;

    /// <summary>Takes a picture.</summary>
    /// <returns>Whether it is what they wait for; they wait no more then.</returns>
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

    /// <summary>Stops to wait.</summary>
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

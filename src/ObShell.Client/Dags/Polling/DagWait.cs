using ObShell.Client.Errors;

namespace ObShell.Client.Dags.Polling;

/// <summary>A wait for one snapshot of a DAG.</summary>
/// <param name="api">Polls the DAG.</param>
/// <param name="id">The DAG.</param>
/// <param name="latest">The DAG as the waiter knows it; null to poll at once.</param>
/// <param name="began">Since when the DAG is followed, as a time stamp: it determines the pauses.</param>
/// <param name="joined">When the waiter began to wait for this snapshot, as a time stamp: faults before that do not count for it.</param>
/// <param name="withDetails">Whether the waiter needs the nodes.</param>
/// <param name="isAwaited">Whether a snapshot is the awaited one; called with each.</param>
internal sealed class DagWait(IDagApi api, DagId id, DagDetailDTO? latest, long began, long joined, bool withDetails, Func<DagDetailDTO, bool> isAwaited)
{
    private readonly TaskCompletionSource<DagAnswer> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    public DagId Id { get; } = id;

    public IDagApi Api { get; } = api;

    public DagDetailDTO? Latest { get; private set; } = latest;

    public long Began { get; } = began;

    public long Joined { get; } = joined;

    public bool WithDetails { get; } = withDetails;

    public Task<DagAnswer> Next => _next.Task;

    /// <summary>Polls the DAG, within the trace and the log scopes of this waiter.</summary>
    public async Task<DagAnswer> PollAsync(bool showDetails, CancellationToken cancellationToken)
    {
        if (_context is not null)
        {
            ExecutionContext.Restore(_context);
        }

        return await DagAnswer.ReadAsync(Api, Id, showDetails, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Receives the result of a poll. A transient fault is tolerated until the faults have lasted for the fault budget.</summary>
    public void Receive(DagAnswer? answer, Exception? fault, TimeSpan silence, TimeSpan faultBudget)
    {
        if (Next.IsCompleted)
        {
            return;
        }

        if (answer is not null)
        {
            var seen = WithDetails || answer.Dag.Nodes is null ? answer : answer with { Dag = answer.Dag with { Nodes = null } };
            Latest = seen.Dag;
            if (isAwaited(seen.Dag))
            {
                _next.TrySetResult(seen);
            }
        }
        else if (fault is not ObShellException exception || !Failures.MayPoll(exception))
        {
            Fail(fault!);
        }
        else if (silence >= faultBudget)
        {
            Fail(new DagUnreachableException(Id, Latest, silence, exception));
        }
    }

    public void Fail(Exception exception) => _next.TrySetException(exception);

    public void Cancel(CancellationToken cancellationToken) => _next.TrySetCanceled(cancellationToken);
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;
using ObShell.Client.Telemetry;

namespace ObShell.Client;

/// <summary>
/// A DAG that OBShell carries out, to follow to its end, watch, cancel, retry, roll back or pass. Made by the calls that start one, and by
/// <see cref="ObShellClient.GetDagOperation(DagId)"/> from an id, in another process if need be.
/// </summary>
/// <remarks>
/// Thread-safe. Cancelling a token stops the waiting and never the DAG; <see cref="CancelAsync"/> stops the DAG. While it waits, faults
/// of the agent are sat out (<see cref="DagFollowOptions.FaultBudget"/>): an agent often restarts while it works.
/// </remarks>
public sealed class DagOperation
{
    private readonly IDagApi _dags;
    private readonly DagPoller _poller;
    private DagDetailDTO? _latest;

    internal DagOperation(DagId id, DagDetailDTO? latest, IDagApi dags, DagPoller poller, ObShellCall? startedBy = null)
    {
        Id = id;
        _latest = latest;
        _dags = dags;
        _poller = poller;
        StartedBy = startedBy;
    }

    /// <summary>The id of the DAG: keep it to take the operation up again later.</summary>
    public DagId Id { get; }

    /// <summary>The call that started the DAG, with its agent and its trace id; null if the operation was made from an id, or found in a list.</summary>
    public ObShellCall? StartedBy { get; }

    /// <summary>
    /// The DAG as it was last seen, by any of this object's methods; null before it was first asked for, and after an operator was
    /// sent until it is asked for again. With nodes only when they were asked for.
    /// </summary>
    public DagDetailDTO? Latest => Volatile.Read(ref _latest);

    /// <summary>Whether <see cref="Latest"/> shows the DAG at its end, good or bad.</summary>
    public bool HasCompleted => Latest is { IsFinished: true };

    /// <summary>Asks for the DAG, once: <c>GET /api/v1/task/dag/{id}</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether nodes, sub-tasks and their logs come along.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The DAG as it is now.</returns>
    /// <exception cref="ObShellNotFoundException">There is no such DAG.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    public async Task<DagDetailDTO> UpdateStatusAsync(bool showDetails = true, CancellationToken cancellationToken = default)
    {
        var answer = await AskAsync(showDetails, cancellationToken).ConfigureAwait(false);
        Saw(answer.Dag);
        return answer.Dag;
    }

    /// <summary>Waits until the DAG has succeeded.</summary>
    /// <param name="cancellationToken">Ends the waiting, not the DAG.</param>
    /// <returns>The DAG, without its nodes.</returns>
    /// <inheritdoc cref="WaitForCompletionAsync(IProgress{DagDetailDTO}?, CancellationToken)" path="/exception"/>
    public Task<DagDetailDTO> WaitForCompletionAsync(CancellationToken cancellationToken) => WaitForCompletionAsync(null, cancellationToken);

    /// <summary>Waits until the DAG has succeeded, and reports each change on the way.</summary>
    /// <param name="progress">
    /// Is told of the DAG, with its nodes, whenever something in it has changed, and of its end; null for nobody, which spares the agent
    /// the details.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting, not the DAG.</param>
    /// <returns>The DAG at its end; with its nodes only when there is a <paramref name="progress"/>.</returns>
    /// <exception cref="DagFailedException">The DAG failed.</exception>
    /// <exception cref="DagCancelledException">The DAG was cancelled.</exception>
    /// <exception cref="DagRolledBackException">The DAG was rolled back.</exception>
    /// <exception cref="DagUnreachableException">Nothing was heard of the DAG for longer than the budget for faults.</exception>
    /// <exception cref="ObShellNotFoundException">There is no such DAG.</exception>
    /// <exception cref="ObShellException">A call failed in a way that waiting does not mend, such as a wrong password.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public async Task<DagDetailDTO> WaitForCompletionAsync(IProgress<DagDetailDTO>? progress = null, CancellationToken cancellationToken = default)
    {
        using var activity = ClientTelemetry.Source.StartActivity("obshell.dag.wait");
        activity?.SetTag("obshell.dag.id", Id.ToString());
        var start = _poller.Time.GetTimestamp();
        _poller.NoteWait(Id);
        try
        {
            var follow = Follow(progress is null ? DagWait.Until.End : DagWait.Until.Change, withDetails: progress is not null);
            DagDetailDTO? end;
            do
            {
                var dag = await _poller.NextAsync(follow, cancellationToken).ConfigureAwait(false);
                progress?.Report(follow.Show(dag));
                end = dag.IsFinished ? await EndAsync(dag, follow, cancellationToken).ConfigureAwait(false) : null;
            }
            while (end is null);

            activity?.SetTag("obshell.dag.state", end.State.ToString());
            Record(end.Name, start, null);
            _poller.NoteEnd(end, start);
            return end;
        }
        catch (Exception exception)
        {
            activity?.SetTag("error.type", ClientTelemetry.ErrorType(exception));
            activity?.SetStatus(ActivityStatusCode.Error);
            Record((exception as DagException)?.Dag.Name, start, ClientTelemetry.ErrorType(exception));
            if (exception is DagException { Dag: { } ended })
            {
                _poller.NoteEnd(ended, start);
            }

            throw;
        }
    }

    /// <summary>
    /// Watches the DAG: yields it, with its nodes, when it is first seen and whenever something in it has changed, the last time at its end. A DAG
    /// that ends badly ends the sequence like one that ends well; look at the last picture, or call
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/> for the exception.
    /// </summary>
    /// <param name="cancellationToken">Ends the watching, not the DAG.</param>
    /// <returns>The pictures of the DAG, each different from the one before.</returns>
    /// <exception cref="DagUnreachableException">Nothing was heard of the DAG for longer than the budget for faults.</exception>
    /// <exception cref="ObShellException">A call failed in a way that waiting does not mend.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public async IAsyncEnumerable<DagDetailDTO> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var follow = Follow(DagWait.Until.Change, withDetails: true);
        DagDetailDTO dag;
        do
        {
            dag = await _poller.NextAsync(follow, cancellationToken).ConfigureAwait(false);
            yield return follow.Show(dag);
        }
        while (!dag.IsFinished);
    }

    /// <summary>
    /// Cancels the DAG, which must be unfinished: <c>POST /api/v1/task/dag/{id}</c>. It shows within about two seconds; wait for it with
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/>, which then throws <see cref="DagCancelledException"/>, or returns when the DAG was faster.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has taken the order.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the DAG is not in the state for it, or does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Ask for the DAG to see what became of it.</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Cancel, cancellationToken);

    /// <summary>
    /// Runs the failed part of the DAG again, which must be failed and allow it: <c>POST /api/v1/task/dag/{id}</c>. Its operator then reads
    /// <see cref="DagOperator.Run"/>. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has taken the order.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the DAG is not in the state for it, or does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Ask for the DAG to see what became of it.</exception>
    public Task RetryAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Retry, cancellationToken);

    /// <summary>
    /// Undoes what the DAG has done, which must be failed and allow it: <c>POST /api/v1/task/dag/{id}</c>. Wait for it with
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/>, which then throws <see cref="DagRolledBackException"/>. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has taken the order.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the DAG is not in the state for it, or does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Ask for the DAG to see what became of it.</exception>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Rollback, cancellationToken);

    /// <summary>
    /// Takes the failed DAG as done, so that it no longer stands in the way of others, if it allows it: <c>POST /api/v1/task/dag/{id}</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting for the answer; whatever has been sent stays sent.</param>
    /// <returns>A task that ends when OBShell has taken the order.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the DAG is not in the state for it, or does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Ask for the DAG to see what became of it.</exception>
    public Task PassAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Pass, cancellationToken);

    /// <summary>The operation in one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Latest?.ToString() ?? $"DAG {Id}";

    private async Task OperateAsync(DagOperator dagOperator, CancellationToken cancellationToken)
    {
        try
        {
            await _dags.OperateAsync(Id, new DagOperatorRequest(dagOperator), Id, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whatever came of it, what was seen before may not hold any more.
            Volatile.Write(ref _latest, null);
        }
    }

    /// <summary>Throws what a bad end asks for, and gives a good one back; null when somebody has taken the failed DAG up again meanwhile.</summary>
    private async Task<DagDetailDTO?> EndAsync(DagDetailDTO dag, DagWait follow, CancellationToken cancellationToken)
    {
        if (dag.State == DagState.Succeeded)
        {
            return dag.Operator == DagOperator.Rollback ? throw new DagRolledBackException(dag, follow.LastCall) : dag;
        }

        if (dag.Operator == DagOperator.Cancel)
        {
            throw new DagCancelledException(dag, follow.LastCall);
        }

        if (follow.WithDetails)
        {
            throw new DagFailedException(dag, follow.LastCall);
        }

        var details = Follow(DagWait.Until.Any, withDetails: true);
        DagDetailDTO detailed;
        try
        {
            detailed = await _poller.NextAsync(details, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellException exception)
        {
            throw new DagFailedException(dag, follow.LastCall, exception);
        }

        return detailed.IsFinished ? await EndAsync(detailed, details, cancellationToken).ConfigureAwait(false) : null;
    }

    private DagWait Follow(DagWait.Until until, bool withDetails) => new(this, until, withDetails, _poller.Time.GetTimestamp());

    private void Record(string? name, long start, string? errorType)
    {
        var tags = new TagList();
        if (name is not null)
        {
            tags.Add("obshell.dag.name", name);
        }

        if (errorType is not null)
        {
            tags.Add("error.type", errorType);
        }

        ClientTelemetry.DagDuration.Record(_poller.Time.GetElapsedTime(start).TotalSeconds, tags);
    }

    /// <summary>Asks for the DAG, once.</summary>
    internal async Task<DagAnswer> AskAsync(bool showDetails, CancellationToken cancellationToken)
    {
        var response = await _dags.GetAsync(Id, showDetails, Id, cancellationToken).ConfigureAwait(false);
        return new DagAnswer(response.Data ?? throw new ObShellInvalidResponseException("it has no DAG", response.Call!), response.Call!);
    }

    /// <summary>Remembers the DAG as it was seen.</summary>
    internal void Saw(DagDetailDTO dag) => Volatile.Write(ref _latest, dag);
}

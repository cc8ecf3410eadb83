using System.Diagnostics;
using System.Runtime.CompilerServices;
using ObShell.Client.Dags;
using ObShell.Client.Dags.Polling;
using ObShell.Client.Telemetry;

namespace ObShell.Client;

/// <summary>
/// A running operation of OBShell: waits for its DAG, watches, cancels, retries, rolls back or passes it. Returned by the methods that start a DAG, and by
/// <see cref="ObShellClient.GetDagOperation(DagId)"/> for an id, also in another process.
/// </summary>
/// <remarks>
/// Thread-safe. Cancelling a token stops the waiting and never the DAG; <see cref="CancelAsync"/> stops the DAG. Waiting tolerates transient faults
/// of the agent (<see cref="DagFollowOptions.FaultBudget"/>), which often restarts during an operation.
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

    /// <summary>The id of the DAG: keep it to resume the operation later.</summary>
    public DagId Id { get; }

    /// <summary>The call that started the DAG, with its agent and its trace id; null if the operation was created from an id, or found in a list.</summary>
    public ObShellCall? StartedBy { get; }

    /// <summary>
    /// The DAG as any method of this object last read it; null before the first poll, and from the time an operator was
    /// sent until the next poll. It has nodes only if they were requested.
    /// </summary>
    public DagDetailDTO? Latest => Volatile.Read(ref _latest);

    /// <summary>Whether <see cref="Latest"/> shows that the DAG has ended, successfully or not.</summary>
    public bool HasCompleted => Latest is { IsFinished: true };

    /// <summary>Polls the DAG once: <c>GET /api/v1/task/dag/{id}</c>. Since OBShell 4.2.3.</summary>
    /// <param name="showDetails">Whether to return nodes, sub-tasks and their logs.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The DAG as it is now.</returns>
    /// <exception cref="ObShellNotFoundException">There is no such DAG.</exception>
    /// <exception cref="ObShellException">The call failed otherwise.</exception>
    public async Task<DagDetailDTO> UpdateStatusAsync(bool showDetails = true, CancellationToken cancellationToken = default)
    {
        var answer = await DagAnswer.ReadAsync(_dags, Id, showDetails, cancellationToken).ConfigureAwait(false);
        return Keep(answer.Dag);
    }

    /// <summary>Waits until the DAG has succeeded.</summary>
    /// <param name="cancellationToken">Stops waiting; the DAG goes on.</param>
    /// <returns>The DAG, without its nodes.</returns>
    /// <inheritdoc cref="WaitForCompletionAsync(IProgress{DagDetailDTO}?, CancellationToken)" path="/exception"/>
    public Task<DagDetailDTO> WaitForCompletionAsync(CancellationToken cancellationToken) => WaitForCompletionAsync(null, cancellationToken);

    /// <summary>Waits until the DAG has succeeded, and reports each change.</summary>
    /// <param name="progress">
    /// Receives the DAG, with its nodes, after each change and at its end; null for no reports, which spares the agent
    /// the details.
    /// </param>
    /// <param name="cancellationToken">Stops waiting; the DAG goes on.</param>
    /// <returns>The DAG at its end; with its nodes only if <paramref name="progress"/> is not null.</returns>
    /// <exception cref="DagFailedException">The DAG failed.</exception>
    /// <exception cref="DagCancelledException">The DAG was cancelled.</exception>
    /// <exception cref="DagRolledBackException">The DAG was rolled back.</exception>
    /// <exception cref="DagUnreachableException">The DAG was unreachable for longer than the fault budget.</exception>
    /// <exception cref="ObShellNotFoundException">There is no such DAG.</exception>
    /// <exception cref="ObShellException">A request failed with an error that is not transient, such as a wrong password.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public async Task<DagDetailDTO> WaitForCompletionAsync(IProgress<DagDetailDTO>? progress = null, CancellationToken cancellationToken = default)
    {
        using var activity = ClientTelemetry.Source.StartActivity("obshell.dag.wait");
        activity?.SetTag("obshell.dag.id", Id.ToString());
        var start = _poller.Time.GetTimestamp();
        _poller.Log.Waiting(Id);
        try
        {
            DagDetailDTO? shown = null;
            DagDetailDTO? end;
            do
            {
                var answer = progress is null
                    ? await NextAsync(Unfinished, start, withDetails: false, dag => Keep(dag).IsFinished, cancellationToken).ConfigureAwait(false)
                    : await NextChangeAsync(shown, start, cancellationToken).ConfigureAwait(false);
                shown = answer.Dag;
                progress?.Report(shown);
                end = shown.IsFinished ? await EndAsync(answer, progress is not null, cancellationToken).ConfigureAwait(false) : null;
            }
            while (end is null);

            activity?.SetTag("obshell.dag.state", end.State.ToString());
            RecordEnd(end, start);
            RecordDuration(end.Name, start, null);
            return end;
        }
        catch (Exception exception)
        {
            activity?.SetTag("error.type", ClientTelemetry.ErrorType(exception));
            activity?.SetStatus(ActivityStatusCode.Error);
            RecordDuration((exception as DagException)?.Dag.Name, start, ClientTelemetry.ErrorType(exception));
            if (exception is DagException { Dag: { } ended })
            {
                RecordEnd(ended, start);
            }

            throw;
        }
    }

    /// <summary>
    /// Watches the DAG: yields it, with its nodes, first as it is now and then after each change, the last time at its end. A DAG
    /// that fails ends the sequence like one that succeeds; check the last snapshot, or call
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/> for the exception.
    /// </summary>
    /// <param name="cancellationToken">Stops watching; the DAG goes on.</param>
    /// <returns>Snapshots of the DAG, each different from the previous one.</returns>
    /// <exception cref="DagUnreachableException">The DAG was unreachable for longer than the fault budget.</exception>
    /// <exception cref="ObShellException">A request failed with an error that is not transient.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public async IAsyncEnumerable<DagDetailDTO> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var start = _poller.Time.GetTimestamp();
        DagDetailDTO? shown = null;
        do
        {
            var answer = await NextChangeAsync(shown, start, cancellationToken).ConfigureAwait(false);
            shown = answer.Dag;
            yield return shown;
        }
        while (!shown.IsFinished);
    }

    /// <summary>
    /// Cancels the DAG, which must be unfinished: <c>POST /api/v1/task/dag/{id}</c>. The cancellation takes effect within about two seconds; wait for it with
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/>, which then throws <see cref="DagCancelledException"/>, or returns if the DAG succeeded before.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>A task that completes when OBShell has accepted the request.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the state of the DAG, or the DAG itself, does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Poll the DAG to see whether it ran.</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Cancel, cancellationToken);

    /// <summary>
    /// Retries the failed part of the DAG, which must have failed and allow it: <c>POST /api/v1/task/dag/{id}</c>. Its operator is then
    /// <see cref="DagOperator.Run"/>. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>A task that completes when OBShell has accepted the request.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the state of the DAG, or the DAG itself, does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Poll the DAG to see whether it ran.</exception>
    public Task RetryAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Retry, cancellationToken);

    /// <summary>
    /// Rolls back the DAG, which must have failed and allow it: <c>POST /api/v1/task/dag/{id}</c>. Wait for it with
    /// <see cref="WaitForCompletionAsync(CancellationToken)"/>, which then throws <see cref="DagRolledBackException"/>. Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>A task that completes when OBShell has accepted the request.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the state of the DAG, or the DAG itself, does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Poll the DAG to see whether it ran.</exception>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => OperateAsync(DagOperator.Rollback, cancellationToken);

    /// <summary>
    /// Passes the failed DAG, if it allows it: treats it as done, so that it no longer blocks other operations: <c>POST /api/v1/task/dag/{id}</c>.
    /// Since OBShell 4.2.3.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for the response; a request that has been sent is not recalled.</param>
    /// <returns>A task that completes when OBShell has accepted the request.</returns>
    /// <exception cref="ObShellApiException">OBShell refused: the state of the DAG, or the DAG itself, does not allow it.</exception>
    /// <exception cref="ObShellConnectionException">The request was not sent.</exception>
    /// <exception cref="OperationOutcomeUnknownException">The request was sent, but no usable response came back. Poll the DAG to see whether it ran.</exception>
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
            // Whether it ran or not, the previous snapshot may be outdated.
            Volatile.Write(ref _latest, null);
        }
    }

    /// <summary>Throws the exception for a DAG that did not succeed, and returns one that did; null if the failed DAG was resumed in the meantime.</summary>
    private async Task<DagDetailDTO?> EndAsync(DagAnswer answer, bool withDetails, CancellationToken cancellationToken)
    {
        if (answer.Dag.State == DagState.Succeeded)
        {
            return answer.Dag.Operator == DagOperator.Rollback ? throw new DagRolledBackException(answer.Dag, answer.Call) : answer.Dag;
        }

        if (answer.Dag.Operator == DagOperator.Cancel)
        {
            throw new DagCancelledException(answer.Dag, answer.Call);
        }

        if (withDetails)
        {
            throw new DagFailedException(answer.Dag, answer.Call);
        }

        DagAnswer detailed;
        try
        {
            detailed = await NextAsync(null, _poller.Time.GetTimestamp(), withDetails: true, dag => Keep(dag) is not null, cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellException exception)
        {
            throw new DagFailedException(answer.Dag, answer.Call, exception);
        }

        return detailed.Dag.IsFinished ? await EndAsync(detailed, withDetails: true, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>The latest snapshot, if it shows that there is something to wait for.</summary>
    private DagDetailDTO? Unfinished => Latest is { IsFinished: false } unfinished ? unfinished : null;

    /// <summary>Waits until the DAG differs from what was shown last, or has ended.</summary>
    private Task<DagAnswer> NextChangeAsync(DagDetailDTO? shown, long start, CancellationToken cancellationToken) => NextAsync(
        Unfinished, start, withDetails: true, dag => Keep(dag).IsFinished || shown is null || !DagSnapshot.ShowsTheSame(shown, dag), cancellationToken);

    private Task<DagAnswer> NextAsync(DagDetailDTO? known, long start, bool withDetails, Func<DagDetailDTO, bool> isAwaited, CancellationToken cancellationToken) =>
        _poller.NextAsync(new DagWait(_dags, Id, known, start, _poller.Time.GetTimestamp(), withDetails, isAwaited), cancellationToken);

    private DagDetailDTO Keep(DagDetailDTO dag)
    {
        Volatile.Write(ref _latest, dag);
        return dag;
    }

    private void RecordEnd(DagDetailDTO dag, long start) => _poller.Log.Ended(dag, _poller.Time.GetElapsedTime(start));

    private void RecordDuration(string? name, long start, string? errorType)
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
}

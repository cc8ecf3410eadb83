using ObShell.Client.Dags;

namespace ObShell.Client.Jobs;

/// <summary>One run of a job: carries out the steps that are not done, in order, and keeps how far it has come.</summary>
internal sealed class JobRun(IObShellClient client, ObShellJob job, JobOptions options, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly List<JobStep> _done = [];
    private IReadOnlyList<JobStep> _steps = [];
    private JobState _state = new();
    private bool _hasNextPassword;

    private string Identity => $"{job.Name} {job.Identity}";

    public async Task RunAsync()
    {
        if (options.Checkpoint is not { } checkpoint)
        {
            await RunStepsAsync().ConfigureAwait(false);
            return;
        }

        var held = await checkpoint.LockAsync(cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            if (await checkpoint.ReadAsync(cancellationToken).ConfigureAwait(false) is { } json)
            {
                _state = JobState.Parse(json, Identity);
            }

            await RunStepsAsync().ConfigureAwait(false);
            await checkpoint.DeleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunStepsAsync()
    {
        if (_state.Job.Length == 0)
        {
            _state = new JobState { Job = Identity, Facts = new(await job.ReadFactsAsync(client, cancellationToken).ConfigureAwait(false)) };
            await SaveAsync().ConfigureAwait(false);
        }

        _steps = job.Plan(_state.Facts);
        foreach (var step in _steps)
        {
            if (!(_state.Steps.GetValueOrDefault(step.Name)?.IsDone ?? false))
            {
                await RunStepAsync(step).ConfigureAwait(false);
            }

            _done.Add(step);
            Report(step, isDone: true);
        }
    }

    private async Task RunStepAsync(JobStep step)
    {
        try
        {
            Report(step);
            await WithNextPasswordAsync(() => step.StartsOperation ? RunOperationAsync(step) : step.DoAsync(ContextOf(step))).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ObShellException or JobConditionException)
        {
            if (exception is JobConditionException { FailedStep: { } failed } && _state.Steps.Remove(failed))
            {
                await SaveAsync().ConfigureAwait(false);
            }

            throw new JobFailedException(job, step, _done, _steps.Count, await CleanUpAsync().ConfigureAwait(false), exception is OperationOutcomeUnknownException, exception);
        }

        await KeepAsync(step, state => state with { IsDone = true }).ConfigureAwait(false);
    }

    /// <summary>Goes on with the next password when the one before is not valid any more. A request that was rejected for its password did not run.</summary>
    private async Task WithNextPasswordAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (ObShellAuthenticationException) when (job.NextRootPassword is not null && !_hasNextPassword)
        {
            _hasNextPassword = true;
            client.Credential.UpdateRootPassword(job.NextRootPassword);
            await work().ConfigureAwait(false);
        }
    }

    private async Task RunOperationAsync(JobStep step) => await FollowAsync(step, await OperationOfAsync(step).ConfigureAwait(false)).ConfigureAwait(false);

    private JobContext ContextOf(JobStep step) => new(client, time, message => Report(step, message: message), cancellationToken);

    /// <summary>The operation of a step: the one that an earlier run has started, if it did, or a new one; null if OBShell has nothing to do.</summary>
    private async Task<DagOperation?> OperationOfAsync(JobStep step)
    {
        if (_state.Steps.GetValueOrDefault(step.Name) is { } begun)
        {
            var found = begun.Dag is null ? await FindAsync(step, begun.BegunAt).ConfigureAwait(false) : client.GetDagOperation(DagId.Parse(begun.Dag));
            if (found is not null && (!step.RetriesOperation || await ResumeAsync(found).ConfigureAwait(false)))
            {
                return found;
            }
        }

        if (await step.IsDoneAlready(ContextOf(step)).ConfigureAwait(false))
        {
            return null;
        }

        await KeepAsync(step, _ => new JobStepState(time.GetUtcNow())).ConfigureAwait(false);
        return await StartAsync(step).ConfigureAwait(false);
    }

    private async Task<DagOperation?> FindAsync(JobStep step, DateTimeOffset since)
    {
        var found = await client.FindOperationAsync(step.StartAsync, since, cancellationToken).ConfigureAwait(false);
        return found.Outcome == ReconciliationOutcome.NotStarted ? null
            : found.Operation ?? throw new JobConditionException($"whether an earlier run has started it cannot be determined: {found.Reason}");
    }

    /// <summary>Retries an operation that has failed; whether it goes on. One that was rolled back, or that OBShell does not retry, is started anew.</summary>
    private async Task<bool> ResumeAsync(DagOperation operation)
    {
        var dag = await operation.UpdateStatusAsync(showDetails: false, cancellationToken).ConfigureAwait(false);
        if (dag.Operator == DagOperator.Rollback && dag.IsFinished)
        {
            return false;
        }

        if (dag.State == DagState.Failed)
        {
            try
            {
                await operation.RetryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (ObShellApiException exception) when (exception.ErrCode is ObShellErrorCodes.Task.Expired or ObShellErrorCodes.Task.DagOperatorRetryNotAllowed)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<DagOperation?> StartAsync(JobStep step)
    {
        try
        {
            return await step.StartAsync(client).ConfigureAwait(false);
        }
        catch (OperationOutcomeUnknownException exception) when (exception.CanReconcile)
        {
            var found = await exception.ReconcileAsync(cancellationToken).ConfigureAwait(false);
            if (found.Outcome == ReconciliationOutcome.CannotTell)
            {
                throw;
            }

            return found.Operation ?? await step.StartAsync(client).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(JobStep step, DagOperation? operation)
    {
        if (operation is null)
        {
            return;
        }

        await KeepAsync(step, state => state with { Dag = operation.Id.ToString() }).ConfigureAwait(false);
        try
        {
            await operation.WaitForCompletionAsync(new Relay(dag => Report(step, dag: dag)), cancellationToken).ConfigureAwait(false);
        }
        catch (DagException exception)
        {
            if (exception is DagFailedException && await step.ToleratesFailure(ContextOf(step)).ConfigureAwait(false))
            {
                return;
            }

            // A DAG that has failed is not followed again: the next run retries it or starts the step anew.
            if (!step.RetriesOperation)
            {
                _state.Steps.Remove(step.Name);
                await SaveAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    private async Task<string> CleanUpAsync()
    {
        try
        {
            return await job.CleanUpAsync(client, _state.Facts, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ObShellException or TimeoutException or OperationCanceledException)
        {
            return $"Cleaning up failed as well: {exception.Message}";
        }
    }

    private ValueTask KeepAsync(JobStep step, Func<JobStepState, JobStepState> change)
    {
        _state.Steps[step.Name] = change(_state.Steps.GetValueOrDefault(step.Name) ?? new JobStepState(time.GetUtcNow()));
        return SaveAsync();
    }

    // What has happened is kept also when the caller gives up at this moment.
    private ValueTask SaveAsync() => options.Checkpoint?.WriteAsync(_state.ToJson(), CancellationToken.None) ?? default;

    private void Report(JobStep step, bool isDone = false, DagDetailDTO? dag = null, string? message = null) =>
        options.Progress?.Report(new JobProgress(step, _done.Count + (isDone ? 0 : 1), _steps.Count) { IsDone = isDone, Dag = dag, Message = message });

    private sealed class Relay(Action<DagDetailDTO> report) : IProgress<DagDetailDTO>
    {
        public void Report(DagDetailDTO value) => report(value);
    }
}

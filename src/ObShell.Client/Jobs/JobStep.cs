namespace ObShell.Client.Jobs;

/// <summary>One step of a job.</summary>
public sealed class JobStep
{
    private readonly Func<IObShellClient, Task<DagOperation?>>? _start;
    private readonly Func<JobContext, Task>? _work;

    private JobStep(string name, Func<IObShellClient, Task<DagOperation?>>? start, Func<JobContext, Task>? work) => (Name, _start, _work) = (name, start, work);

    /// <summary>What it does, such as <c>stop zone1</c>; no two steps of a job have the same name.</summary>
    public string Name { get; }

    /// <summary>Whether it starts an operation of OBShell; false if it reads, waits, or sets something that can be set again.</summary>
    public bool StartsOperation => _start is not null;

    /// <summary>Whether the step is done already, by somebody else or an earlier run without a checkpoint; asked before its operation is started.</summary>
    internal Func<JobContext, Task<bool>> IsDoneAlready { get; init; } = static _ => Task.FromResult(false);

    /// <summary>Whether its operation is retried by a later run after it has failed, in place of being started anew.</summary>
    internal bool RetriesOperation { get; init; }

    /// <summary>Whether the failure of its operation is for a later step to judge, since the work goes on without it.</summary>
    internal Func<JobContext, Task<bool>> ToleratesFailure { get; init; } = static _ => Task.FromResult(false);

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>A step that starts a DAG and waits for its end. It is not repeated: after a crash its DAG is searched for. The function makes one call.</summary>
    internal static JobStep Start(
        string name, Func<IObShellClient, Task<DagOperation>> start, Func<JobContext, Task<bool>>? isDoneAlready = null, bool retries = false, Func<JobContext, Task<bool>>? toleratesFailure = null) =>
        new(name, async client => await start(client).ConfigureAwait(false), null)
        {
            IsDoneAlready = isDoneAlready ?? (static _ => Task.FromResult(false)),
            RetriesOperation = retries,
            ToleratesFailure = toleratesFailure ?? (static _ => Task.FromResult(false)),
        };

    /// <summary>A step that starts a DAG, unless OBShell has nothing to do, and waits for its end. The function makes one call.</summary>
    internal static JobStep StartIfNeeded(string name, Func<IObShellClient, Task<DagOperation?>> start, bool retries = false) => new(name, start, null) { RetriesOperation = retries };

    /// <summary>A step that can be repeated without harm.</summary>
    internal static JobStep Do(string name, Func<JobContext, Task> work) => new(name, null, work);

    /// <summary>A step that fails unless a condition holds.</summary>
    internal static JobStep Check(string name, Func<JobContext, Task<string?>> missing) => Do(name, async job =>
    {
        if (await missing(job).ConfigureAwait(false) is { } reason)
        {
            throw new JobConditionException(reason);
        }
    });

    /// <summary>A step that waits until a condition holds.</summary>
    internal static JobStep Wait(string name, TimeSpan limit, Func<JobContext, Task<string?>> missing) => Do(name, job => job.UntilAsync(limit, () => missing(job)));

    internal Task<DagOperation?> StartAsync(IObShellClient client) => _start!(client);

    internal Task DoAsync(JobContext context) => _work!(context);
}

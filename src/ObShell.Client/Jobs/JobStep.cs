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

    /// <summary>Gives the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>A step that starts a DAG and waits for its end. It is not repeated: after a crash its DAG is searched for.</summary>
    internal static JobStep Start(string name, Func<IObShellClient, Task<DagOperation>> start) =>
        new(name, async client => await start(client).ConfigureAwait(false), null);

    /// <summary>A step that starts a DAG, unless OBShell has nothing to do, and waits for its end.</summary>
    internal static JobStep StartIfNeeded(string name, Func<IObShellClient, Task<DagOperation?>> start) => new(name, start, null);

    /// <summary>A step that can be repeated without harm.</summary>
    internal static JobStep Do(string name, Func<JobContext, Task> work) => new(name, null, work);

    internal Task<DagOperation?> StartAsync(IObShellClient client) => _start!(client);

    internal Task DoAsync(JobContext context) => _work!(context);
}

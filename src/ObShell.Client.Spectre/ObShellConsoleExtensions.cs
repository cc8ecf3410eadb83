using ObShell.Client.Jobs;
using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>Shows operations and jobs on a console while they run. <see cref="ObShellDisplay"/> describes how, and also shows warnings.</summary>
public static class ObShellConsoleExtensions
{
    /// <summary>Shows an operation until it has ended.</summary>
    /// <param name="console">The console.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Stops waiting; the operation goes on.</param>
    /// <returns>The DAG, which has succeeded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DagException">The DAG failed, was cancelled or was rolled back.</exception>
    /// <exception cref="ObShellException">The DAG could not be polled any more; it may still be running.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public static Task<DagDetailDTO> FollowAsync(this IAnsiConsole console, DagOperation operation, CancellationToken cancellationToken = default) =>
        new ObShellDisplay(console).FollowAsync(operation, cancellationToken);

    /// <summary>Shows a job until it has ended.</summary>
    /// <param name="console">The console.</param>
    /// <param name="run">Runs the job, with the progress that it is given as <see cref="JobOptions.Progress"/>.</param>
    /// <param name="cancellationToken">Is passed to <paramref name="run"/>.</param>
    /// <returns>A task that ends, or fails, like that of <paramref name="run"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task FollowAsync(this IAnsiConsole console, Func<IProgress<JobProgress>, CancellationToken, Task> run, CancellationToken cancellationToken = default) =>
        new ObShellDisplay(console).FollowAsync(run, cancellationToken);

    /// <summary>Runs a job and shows its steps until it has ended.</summary>
    /// <param name="console">The console.</param>
    /// <param name="client">The client.</param>
    /// <param name="job">The job.</param>
    /// <param name="options">How to run it; null for no checkpoint. Its progress is reported as well.</param>
    /// <param name="cancellationToken">Ends the run; an operation that OBShell has started goes on.</param>
    /// <returns>A task that ends when the job has succeeded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="console"/>, <paramref name="client"/> or <paramref name="job"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another run works with the checkpoint, or it is that of another job.</exception>
    /// <exception cref="JobFailedException">A step failed.</exception>
    /// <exception cref="JobConditionException">The job does not fit the cluster; no step was carried out.</exception>
    /// <exception cref="ObShellException">What the plan depends on could not be read; no step was carried out.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task RunAsync(this IAnsiConsole console, IObShellClient client, ObShellJob job, JobOptions? options = null, CancellationToken cancellationToken = default) =>
        new ObShellDisplay(console).RunAsync(client, job, options, cancellationToken);

    /// <summary>Writes a DAG as a tree: its stages, and the agents of those that run or failed with the end of their logs. Longer lines than the console is wide are cut.</summary>
    /// <param name="console">The console.</param>
    /// <param name="dag">The DAG, with its details.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteDag(this IAnsiConsole console, DagDetailDTO dag)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(dag);
        console.Write(new DagTree(console.Profile.Width, int.MaxValue).Draw(dag, DagText.Duration(dag.StartTime, dag.EndTime), null));
    }
}

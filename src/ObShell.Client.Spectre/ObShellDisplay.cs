using Microsoft.Extensions.Logging;
using ObShell.Client.Jobs;
using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>
/// Shows operations and jobs on a console while they run, with the warnings of the library. On a terminal it is a tree that is updated in place; on a console without ANSI sequences or without interaction
/// (a file, a pipe, a build log) it is a line for each change.
/// </summary>
/// <remarks>
/// It shows one operation or job at a time. All text of a server is shown as it is, without control characters; markup in it is not interpreted.
/// <see cref="ObShellConsoleExtensions"/> has the same methods for a console.
/// </remarks>
public sealed class ObShellDisplay
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private readonly IAnsiConsole _console;
    private readonly TimeProvider _time;
    private volatile IProgressView? _current;

    /// <summary>Creates a display.</summary>
    /// <param name="console">The console, such as <see cref="AnsiConsole.Console"/>.</param>
    /// <param name="timeProvider">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="console"/> is null.</exception>
    public ObShellDisplay(IAnsiConsole console, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(console);
        _console = console;
        _time = timeProvider ?? TimeProvider.System;
        Warnings = new WarningLog(Warn);
    }

    /// <summary>
    /// Shows the warnings of the library while an operation or job is shown: pass it to <see cref="ObShellClient(ObShellClientOptions, ILoggerFactory?, TimeProvider?)"/>. What is logged below
    /// <see cref="LogLevel.Warning"/>, or at other times, is not shown.
    /// </summary>
    public ILoggerFactory Warnings { get; }

    private bool IsLive => _console.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Shows a warning beside the operation or job that is shown; does nothing if none is. A terminal shows it for 15 seconds; lines show one warning in 30 seconds at most.</summary>
    /// <param name="message">The warning.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public void Warn(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _current?.Warn(message);
    }

    /// <summary>Shows an operation until it has ended.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Stops waiting; the operation goes on.</param>
    /// <returns>The DAG, which has succeeded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    /// <exception cref="DagException">The DAG failed, was cancelled or was rolled back.</exception>
    /// <exception cref="ObShellException">The DAG could not be polled any more; it may still be running.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the DAG goes on.</exception>
    public async Task<DagDetailDTO> FollowAsync(DagOperation operation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (IsLive)
        {
            var live = new LiveDag(_console, _time, operation.Latest);
            var end = operation.WaitForCompletionAsync(live, cancellationToken);
            await ShowLiveAsync(live, end).ConfigureAwait(false);
            return await end.ConfigureAwait(false);
        }

        var plain = new PlainDag(new PlainLines(_console, _time));
        var following = Show(plain, () => operation.WaitForCompletionAsync(plain, cancellationToken));
        await HideAsync(following).ConfigureAwait(false);
        return await following.ConfigureAwait(false);
    }

    /// <summary>Shows a job until it has ended.</summary>
    /// <param name="run">Runs the job, with the progress that it is given as <see cref="JobOptions.Progress"/>.</param>
    /// <param name="cancellationToken">Is passed to <paramref name="run"/>.</param>
    /// <returns>A task that ends, or fails, like that of <paramref name="run"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is null.</exception>
    public Task FollowAsync(Func<IProgress<JobProgress>, CancellationToken, Task> run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return FollowJobAsync(run, [], cancellationToken);
    }

    /// <summary>Runs a job and shows its steps until it has ended.</summary>
    /// <param name="client">The client.</param>
    /// <param name="job">The job.</param>
    /// <param name="options">How to run it; null for no checkpoint. Its progress is reported as well.</param>
    /// <param name="cancellationToken">Ends the run; an operation that OBShell has started goes on.</param>
    /// <returns>A task that ends when the job has succeeded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="job"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another run works with the checkpoint, or it is that of another job.</exception>
    /// <exception cref="JobFailedException">A step failed.</exception>
    /// <exception cref="JobConditionException">The job does not fit the cluster; no step was carried out.</exception>
    /// <exception cref="ObShellException">What the plan depends on could not be read; no step was carried out.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task RunAsync(IObShellClient client, ObShellJob job, JobOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(job);
        options ??= new JobOptions();

        // The steps that are still to come are shown only on a terminal. A run that goes on has the plan of its checkpoint.
        var isNew = options.Checkpoint is null || await options.Checkpoint.ReadAsync(cancellationToken).ConfigureAwait(false) is null;
        var plan = IsLive && isNew ? await client.PlanAsync(job, cancellationToken).ConfigureAwait(false) : [];
        await FollowJobAsync(
            (progress, token) => client.RunAsync(job, options with { Progress = options.Progress is { } other ? new Both(progress, other) : progress }, token),
            plan,
            cancellationToken).ConfigureAwait(false);
    }

    private async Task FollowJobAsync(Func<IProgress<JobProgress>, CancellationToken, Task> run, IReadOnlyList<JobStep> plan, CancellationToken cancellationToken)
    {
        if (IsLive)
        {
            var live = new LiveJob(_console, _time, plan);
            await ShowLiveAsync(live, run(live, cancellationToken)).ConfigureAwait(false);
            return;
        }

        var plain = new PlainJob(new PlainLines(_console, _time));
        var following = Show(plain, () => run(plain, cancellationToken));
        await HideAsync(following).ConfigureAwait(false);
        await following.ConfigureAwait(false);
    }

    private TTask Show<TTask>(IProgressView view, Func<TTask> run)
        where TTask : Task
    {
        _current = view;
        return run();
    }

    private async Task HideAsync(Task following)
    {
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _current = null;
    }

    /// <summary>Draws a view again and again until the work has ended, then once more what remains on the screen; fails as the work does.</summary>
    private async Task ShowLiveAsync(ILiveView view, Task work)
    {
        _current = view;
        try
        {
            await _console.Live(view.Draw()).AutoClear(true).Overflow(VerticalOverflow.Ellipsis).StartAsync(async live =>
            {
                while (!work.IsCompleted)
                {
                    live.UpdateTarget(view.Draw());
                    await Task.WhenAny(work, Task.Delay(Tick, _time, CancellationToken.None)).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);

            // The last state stays on the screen, without the empty lines of an earlier, higher tree.
            _console.Write(view.Draw());
        }
        finally
        {
            _current = null;
        }

        await work.ConfigureAwait(false);
    }

    private sealed class Both(IProgress<JobProgress> first, IProgress<JobProgress> second) : IProgress<JobProgress>
    {
        public void Report(JobProgress value)
        {
            first.Report(value);
            second.Report(value);
        }
    }
}

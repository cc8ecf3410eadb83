using ObShell.Client;
using Spectre.Console;

namespace ObShell.Samples;

/// <summary>Shows a DAG as a tree that is updated in place.</summary>
internal sealed class LiveDagDisplay(IAnsiConsole console, TimeProvider time) : IDagDisplay, IProgress<DagDetailDTO>
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WarningLifetime = TimeSpan.FromSeconds(15);
    private long _started;
    private volatile DagDetailDTO? _dag;
    private volatile Warning? _warning;

    public async Task<DagDetailDTO> FollowAsync(DagOperation operation, CancellationToken cancellationToken)
    {
        _started = time.GetTimestamp();
        _dag = operation.Latest;
        var following = operation.WaitForCompletionAsync(this, cancellationToken);
        await console.Live(Draw()).AutoClear(true).Overflow(VerticalOverflow.Ellipsis).StartAsync(async live =>
        {
            while (!following.IsCompleted)
            {
                live.UpdateTarget(Draw());
                await Task.WhenAny(following, Task.Delay(Tick, time, CancellationToken.None));
            }
        });

        // The last state stays on the screen, without the empty lines of an earlier, higher tree.
        console.Write(Draw());
        return await following;
    }

    public void Report(DagDetailDTO value)
    {
        _dag = value;
        _warning = null;
    }

    public void Warn(string message) => _warning = new Warning(message, time.GetTimestamp());

    private Tree Draw() => new DagTree(console.Profile.Width, console.Profile.Height).Draw(_dag, time.GetElapsedTime(_started), CurrentWarning());

    private string? CurrentWarning() => _warning is { } warning && time.GetElapsedTime(warning.At) < WarningLifetime ? warning.Message : null;

    private sealed record Warning(string Message, long At);
}

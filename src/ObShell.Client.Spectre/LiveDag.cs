using Spectre.Console;
using Spectre.Console.Rendering;

namespace ObShell.Client.Spectre;

/// <summary>Shows a DAG as a tree.</summary>
internal sealed class LiveDag(IAnsiConsole console, TimeProvider time, DagDetailDTO? latest) : ILiveView, IProgress<DagDetailDTO>
{
    private readonly long _started = time.GetTimestamp();
    private readonly LiveWarning _warning = new(time);
    private volatile DagDetailDTO? _dag = latest;

    public void Report(DagDetailDTO value)
    {
        _dag = value;
        _warning.Clear();
    }

    public void Warn(string message) => _warning.Set(message);

    public IRenderable Draw() =>
        new DagTree(console.Profile.Width, console.Profile.Height).Draw(_dag, ConsoleText.Clock(time.GetElapsedTime(_started)), _warning.Current);
}

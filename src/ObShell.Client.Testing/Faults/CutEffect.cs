namespace ObShell.Client.Testing;

/// <summary>Resets the connection instead of sending a response.</summary>
internal sealed class CutEffect(bool runsHandler) : FaultEffect(runsHandler)
{
    public override Task FinishAsync(FaultScene scene)
    {
        scene.Http.Abort();
        return Task.CompletedTask;
    }
}

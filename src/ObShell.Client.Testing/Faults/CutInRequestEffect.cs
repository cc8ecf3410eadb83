namespace ObShell.Client.Testing;

/// <summary>Resets the connection while the request is received.</summary>
internal sealed class CutInRequestEffect() : FaultEffect(runsHandler: false)
{
    public override bool CutsRequest => true;

    public override Task FinishAsync(FaultScene scene) => Task.CompletedTask;
}

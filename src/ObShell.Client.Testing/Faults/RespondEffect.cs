namespace ObShell.Client.Testing;

/// <summary>Sends another response instead of that of the agent.</summary>
internal sealed class RespondEffect(FakeAnswer answer, bool runsHandler) : FaultEffect(runsHandler)
{
    public override Task FinishAsync(FaultScene scene) => HttpSender.SendAsync(scene.Http, answer);
}

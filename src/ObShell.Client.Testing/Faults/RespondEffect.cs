namespace ObShell.Client.Testing;

/// <summary>Sends something else than the agent's answer.</summary>
internal sealed class RespondEffect(FakeAnswer answer, bool runsHandler) : FaultEffect(runsHandler)
{
    public override Task FinishAsync(FaultScene scene) => HttpSender.SendAsync(scene.Http, answer);
}

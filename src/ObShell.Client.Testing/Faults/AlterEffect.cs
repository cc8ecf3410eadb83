namespace ObShell.Client.Testing;

/// <summary>Sends the response with a change.</summary>
internal sealed class AlterEffect(Func<FakeAnswer, FakeAnswer> alter) : FaultEffect(runsHandler: true)
{
    public override Task FinishAsync(FaultScene scene) => HttpSender.SendAsync(scene.Http, alter(scene.Answer!));
}

namespace ObShell.Client.Testing;

/// <summary>Returns an error in OBShell's format.</summary>
internal sealed class RefuseEffect(Refusal refusal) : FaultEffect(runsHandler: false)
{
    public override Task FinishAsync(FaultScene scene) => HttpSender.SendAsync(scene.Http, scene.Agent.Refuse(scene.Call, refusal));
}

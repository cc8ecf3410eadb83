namespace ObShell.Client.Testing;

/// <summary>Gives the agent a new key just before it decrypts the request.</summary>
internal sealed class RotateKeyEffect() : FaultEffect(runsHandler: true)
{
    public override void BeforeOpening(KeyRing keys) => keys.Rotate();

    public override Task FinishAsync(FaultScene scene) => HttpSender.SendAsync(scene.Http, scene.Answer!);
}

namespace ObShell.Client.Testing;

/// <summary>Delays the response.</summary>
internal sealed class DelayEffect(TimeSpan delay) : FaultEffect(runsHandler: true)
{
    public override async Task FinishAsync(FaultScene scene)
    {
        await scene.WaitAsync(delay).ConfigureAwait(false);
        await HttpSender.SendAsync(scene.Http, scene.Answer!).ConfigureAwait(false);
    }
}

namespace ObShell.Client.Testing;

/// <summary>Sends only the beginning of the response.</summary>
internal sealed class TruncateEffect(int bytes, bool asWhole) : FaultEffect(runsHandler: true)
{
    public override Task FinishAsync(FaultScene scene)
    {
        var answer = scene.Answer!;
        var length = Math.Clamp(bytes, 0, Math.Max(0, answer.Body.Length - 1));
        return asWhole
            ? HttpSender.SendAsync(scene.Http, answer with { Body = answer.Body[..length] })
            : HttpSender.SendBeginningAsync(scene.Http, answer, length);
    }
}

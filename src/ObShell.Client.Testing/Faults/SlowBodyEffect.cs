namespace ObShell.Client.Testing;

/// <summary>Sends the body of the response byte by byte.</summary>
internal sealed class SlowBodyEffect(TimeSpan perByte) : FaultEffect(runsHandler: true)
{
    public override async Task FinishAsync(FaultScene scene)
    {
        var answer = scene.Answer!;
        await HttpSender.SendPiecesAsync(scene.Http, answer, PiecesAsync(scene, answer.Body)).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> PiecesAsync(FaultScene scene, ReadOnlyMemory<byte> body)
    {
        for (var index = 0; index < body.Length; index++)
        {
            await scene.WaitAsync(perByte).ConfigureAwait(false);
            yield return body.Slice(index, 1);
        }
    }
}

namespace ObShell.Client.Testing;

/// <summary>Sends a response of valid JSON of any length, with only a small part of it in memory.</summary>
internal sealed class HugeEffect(long bytes) : FaultEffect(runsHandler: true)
{
    private const int PieceLength = 64 * 1024;

    private static ReadOnlySpan<byte> Beginning => "{\"successful\":true,\"duration\":0,\"status\":200,\"traceId\":\"\",\"data\":\""u8;

    private static ReadOnlySpan<byte> End => "\"}"u8;

    public override Task FinishAsync(FaultScene scene) =>
        HttpSender.SendPiecesAsync(scene.Http, new FakeAnswer(200, "application/json", ReadOnlyMemory<byte>.Empty), Pieces().ToAsyncEnumerable());

    private IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        var filling = new byte[PieceLength];
        Array.Fill(filling, (byte)'x');
        yield return Beginning.ToArray();
        for (var left = bytes - Beginning.Length - End.Length; left > 0; left -= PieceLength)
        {
            yield return filling.AsMemory(0, (int)Math.Min(left, PieceLength));
        }

        yield return End.ToArray();
    }
}

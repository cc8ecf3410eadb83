using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>
/// The body of an answer, read to its end, and the call that it answers. It is in memory once, in one piece or, when it is long, in several, and is parsed from where it is.
/// </summary>
internal sealed class AnswerContent(IList<ReadOnlyMemory<byte>> pieces, ObShellCall call) : HttpContent
{
    private static readonly byte[] OneByte = "{"u8.ToArray();
    private byte[]? _shown;

    public AnswerContent(ReadOnlyMemory<byte> body, ObShellCall call)
        : this(new[] { body }, call)
    {
    }

    public ObShellCall Call { get; } = call;

    /// <summary>The route of the call; null for one that this version does not know.</summary>
    public Route? Route { get; init; }

    /// <summary>Whether a part of it may be shown in a message, if it is not OBShell's: it cannot be a secret, or a request that was sent back.</summary>
    public bool MayQuote { get; init; }

    /// <summary>Whether <see cref="Beginning"/> is all of it.</summary>
    public bool IsWhole => pieces.Count == 1;

    /// <summary>How it begins; all of it, when it is short.</summary>
    public ReadOnlySpan<byte> Beginning => pieces[0].Span;

    public long Length => pieces.Sum(static piece => (long)piece.Length);

    /// <summary>The value that it is; to be asked for once, since a long body is let go of on the way.</summary>
    /// <exception cref="JsonException">It is not the JSON of such a value.</exception>
    public T? Parse<T>(JsonTypeInfo<T> type)
    {
        if (pieces is [var whole])
        {
            return JsonSerializer.Deserialize(whole.Span, type);
        }

        using var stream = new PiecesStream(pieces);
        return JsonSerializer.Deserialize(stream, type);
    }

    /// <summary>
    /// Only texts are read in this way, but Refit and HttpClient would make a copy of anything else first: so they are shown one byte of it, and not none, which stands for no answer.
    /// </summary>
    private byte[] Shown => _shown ??= Route is { IsText: true } ? Text() : OneByte;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Shown.AsMemory()).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Shown.Length;
        return true;
    }

    /// <summary>The text; nothing for a response that has none, which is refused when its envelope is read.</summary>
    private byte[] Text()
    {
        try
        {
            return Encoding.UTF8.GetBytes(Parse(ClientJson.Core.TypeInfo<ObShellResponse<string>>())?.Data ?? "");
        }
        catch (JsonException)
        {
            return OneByte;
        }
    }
}

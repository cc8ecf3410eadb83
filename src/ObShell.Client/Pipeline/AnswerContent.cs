using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>
/// The complete body of a response, and its call. It is in memory once, in one piece or, if it is long, in several, and is parsed in place.
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

    /// <summary>The route of the call; null for an unknown one.</summary>
    public Route? Route { get; init; }

    /// <summary>Whether a part of a response that is not OBShell's may be quoted in a message: it cannot contain a secret or an echoed request.</summary>
    public bool MayQuote { get; init; }

    /// <summary>Whether <see cref="Beginning"/> is all of it.</summary>
    public bool IsWhole => pieces.Count == 1;

    /// <summary>The beginning; all of it if it is short.</summary>
    public ReadOnlySpan<byte> Beginning => pieces[0].Span;

    public long Length => pieces.Sum(static piece => (long)piece.Length);

    /// <summary>Parses the value. Call it once only, since a long body is released while it is parsed.</summary>
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
    /// Only strings are read in this way, but Refit and HttpClient would copy any other body first: so they see one byte of it, rather than none, which means no response.
    /// </summary>
    private byte[] Shown => _shown ??= Route is { IsText: true } ? Text() : OneByte;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Shown.AsMemory()).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Shown.Length;
        return true;
    }

    /// <summary>The string; empty for a response without one, which is rejected when its envelope is read.</summary>
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

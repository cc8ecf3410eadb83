using System.Text;

namespace ObShell.Client.Testing;

/// <summary>Answers whose JSON is hard or impossible to read.</summary>
internal static class SpoiltJson
{
    /// <summary>Good JSON, with data that is a list in a list in a list.</summary>
    public static FakeAnswer Nest(FakeAnswer answer, int depth) => answer with
    {
        Body = Encoding.UTF8.GetBytes(
            $$"""{"successful":true,"duration":0,"status":200,"traceId":"","data":{{new string('[', depth)}}{{new string(']', depth)}}}"""),
    };

    /// <summary>The answer, with bytes in its trace id that are no UTF-8.</summary>
    public static FakeAnswer BreakText(FakeAnswer answer)
    {
        var place = "\"traceId\":\""u8;
        var start = answer.Body.Span.IndexOf(place);
        var split = start < 0 ? 0 : start + place.Length;
        return answer with { Body = (byte[])[.. answer.Body.Span[..split], 0xC3, 0x28, 0xFF, .. answer.Body.Span[split..]] };
    }
}

using System.Text;

namespace ObShell.Client.Testing;

/// <summary>Responses whose JSON is hard or impossible to read.</summary>
internal static class SpoiltJson
{
    /// <summary>Valid JSON, with nested lists as its data.</summary>
    public static FakeAnswer Nest(FakeAnswer answer, int depth) => answer with
    {
        Body = Encoding.UTF8.GetBytes(
            $$"""{"successful":true,"duration":0,"status":200,"traceId":"","data":{{new string('[', depth)}}{{new string(']', depth)}}}"""),
    };

    /// <summary>The response, with invalid UTF-8 in its trace id.</summary>
    public static FakeAnswer BreakText(FakeAnswer answer)
    {
        var place = "\"traceId\":\""u8;
        var start = answer.Body.Span.IndexOf(place);
        var split = start < 0 ? 0 : start + place.Length;
        return answer with { Body = (byte[])[.. answer.Body.Span[..split], 0xC3, 0x28, 0xFF, .. answer.Body.Span[split..]] };
    }
}

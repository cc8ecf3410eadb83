using System.Net;
using System.Text;
using System.Text.Json;
using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Pipeline;

/// <summary>Describes a response that does not come from an agent: what it probably is, and what to do about it.</summary>
internal static class ForeignResponse
{
    private const string WrongAddress = "(is this the address of an OBShell agent?)";

    // What servers and proxies respond when they receive plain HTTP instead of TLS.
    private static readonly string[] TlsExpected =
    [
        "HTTP request to an HTTPS server",
        "plain HTTP request was sent to HTTPS port",
        "speaking plain HTTP to an SSL-enabled server port",
        "combination of host and port requires TLS",
    ];

    /// <summary>Whether a part of the response may be quoted: it cannot contain a secret or an echoed body that was not encrypted.</summary>
    public static bool MayQuote(HttpRequestMessage request) =>
        !RequestRoute.Of(request).EncryptsResponse
        && (request.Content is null || request.Headers.Contains(AuthenticationHeader.Name) || request.Headers.Contains(AuthenticationHeader.AgentName));

    /// <summary>Describes a response whose body is not a JSON object, in words that go before a full stop.</summary>
    public static string Describe(AnswerContent answer, HttpResponseMessage response)
    {
        var body = answer.Beginning;
        var status = (int)response.StatusCode;
        var contentType = response.Content.Headers.ContentType?.MediaType;
        return status switch
        {
            >= 300 and <= 399 => DescribeRedirect(response.Headers.Location, answer.Call.Endpoint),
            413 => "the body is larger than an intermediary accepts (HTTP 413)",
            _ when Compression(body, response) is { } compression =>
                $"it is compressed ({compression}), which this client does not request; an intermediary must not compress responses",
            _ when body.StartsWith(Encoding.UTF8.Preamble) || body.StartsWith(Encoding.Unicode.Preamble) || body.StartsWith(Encoding.BigEndianUnicode.Preamble) =>
                "it begins with a byte order mark, which OBShell does not write; an intermediary has changed it",
            _ when body.IndexOfAnyExcept(" \t\r\n"u8) < 0 => "its body is empty",
            _ when contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true || body.TrimStart(" \t\r\n"u8).StartsWith("<"u8) => DescribeHtml(answer, status),
            _ => DescribeText(answer, status),
        };
    }

    /// <summary>Describes a response that is JSON, but not from an agent; null if it may be from an agent.</summary>
    public static string? DescribeJson(AnswerContent answer) => answer.IsWhole && IsForeignJson(answer.Beginning)
        ? $"{JsonWithoutEnvelope(answer)}{Quote(answer)}"
        : null;

    /// <summary>Describes a response that is JSON without the envelope of an agent.</summary>
    public static string DescribeEnvelope(AnswerContent answer) => DescribeJson(answer) ?? JsonWithoutEnvelope(answer);

    private static string JsonWithoutEnvelope(AnswerContent answer) => IsGateway((int)answer.Call.StatusCode!)
        ? "an intermediary responded with JSON that is not OBShell's envelope, and cannot reach the agent"
        : $"it is JSON, but not OBShell's envelope {WrongAddress}";

    private static bool IsGateway(int status) => status is 502 or 503 or 504;

    private static string DescribeRedirect(Uri? location, Uri endpoint)
    {
        if (location is null)
        {
            return $"it is a redirect, which is not followed {WrongAddress}";
        }

        if (!location.IsAbsoluteUri || (location.Scheme != Uri.UriSchemeHttp && location.Scheme != Uri.UriSchemeHttps))
        {
            return $"it is a redirect to {Excerpt.Of(location.OriginalString.Split('?', '#')[0])}, which is not followed {WrongAddress}";
        }

        // Neither a user name nor a query: both may hold a secret.
        var target = location.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return location.Scheme != endpoint.Scheme && location.IdnHost == endpoint.IdnHost
            ? $"it is a redirect to {Excerpt.Of(target)}, which is not followed: write {ObShellCall.Show(new Uri(location.GetLeftPart(UriPartial.Authority)))}"
            : $"it is a redirect to {Excerpt.Of(target)}, which is not followed {WrongAddress}";
    }

    private static string? Compression(ReadOnlySpan<byte> body, HttpResponseMessage response)
    {
        var announced = string.Join(", ", response.Content.Headers.ContentEncoding.Where(encoding => encoding != "identity"));
        return announced.Length > 0 ? Excerpt.Of(announced) : body is [0x1f, 0x8b, ..] ? "gzip" : null;
    }

    private static string DescribeHtml(AnswerContent answer, int status)
    {
        var text = Encoding.UTF8.GetString(answer.Beginning);
        if (IsTlsExpected(text))
        {
            return TransportHints.WriteScheme(answer.Call.Endpoint, Uri.UriSchemeHttps);
        }

        var title = answer.MayQuote && Title(text) is { Length: > 0 } found ? $" titled \"{found}\"" : "";
        return status == 200 ? $"it is an HTML page{title} {WrongAddress}" : $"it is an HTML page{title}, which OBShell does not write; an intermediary responded";
    }

    private static string DescribeText(AnswerContent answer, int status)
    {
        var text = Excerpt.Of(answer.Beginning);
        var quote = Quote(answer);
        return text switch
        {
            null => $"it is {answer.Length} bytes that are not text",
            _ when IsTlsExpected(text) => $"{TransportHints.WriteScheme(answer.Call.Endpoint, Uri.UriSchemeHttps)}{(answer.MayQuote ? $" (\"{text}\")" : "")}",
            _ when IsGateway(status) => $"an intermediary responded, and cannot reach the agent{quote}",
            _ => $"it is text, not a JSON object {WrongAddress}{quote}",
        };
    }

    private static string Quote(AnswerContent answer) => answer.MayQuote && Excerpt.Of(answer.Beginning) is { } text ? $": \"{text}\"" : "";

    private static bool IsTlsExpected(string text) => Array.Exists(TlsExpected, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static string? Title(string html)
    {
        var tag = html.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        var start = tag < 0 ? -1 : html.IndexOf('>', tag);
        var end = start < 0 ? -1 : html.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Excerpt.Of(html.AsSpan(start + 1, end - start - 1));
    }

    /// <summary>Whether a body is a JSON object none of whose members is one of an agent's envelope.</summary>
    private static bool IsForeignJson(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                // A name with escapes counts as one of an envelope, since unescaping may fail.
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && (reader.ValueIsEscaped || IsOfEnvelope(reader.ValueSpan)))
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsOfEnvelope(ReadOnlySpan<byte> name) => name.SequenceEqual("successful"u8) || name.SequenceEqual("data"u8) || name.SequenceEqual("traceId"u8);
}

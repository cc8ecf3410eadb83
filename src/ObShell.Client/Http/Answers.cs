using System.Net;
using System.Text.Json;
using ObShell.Client.Wire;

namespace ObShell.Client.Http;

/// <summary>Tells OBShell's answers from everything else that can come back over HTTP.</summary>
internal static class Answers
{
    /// <summary>What a 204 stands for: success, and nothing to say.</summary>
    public static ReadOnlyMemory<byte> NoContent { get; } = """{"successful":true,"status":204}"""u8.ToArray();

    /// <summary>Lets a success pass and throws for everything else.</summary>
    /// <exception cref="ObShellApiException">OBShell refused the call.</exception>
    /// <exception cref="ObShellInvalidResponseException">The answer is not OBShell's.</exception>
    public static void ThrowIfUnsuccessful(AnswerContent answer, string? contentType)
    {
        if (!LooksLikeJsonObject(answer.Beginning))
        {
            throw new ObShellInvalidResponseException(DescribeForeign(answer, contentType), answer.Call);
        }

        if ((int)answer.Call.StatusCode! is not (>= 200 and <= 299))
        {
            throw Refusal(answer);
        }
    }

    /// <summary>Reads the envelope of a success.</summary>
    /// <exception cref="ObShellApiException">The envelope says that the call was refused.</exception>
    /// <exception cref="ObShellInvalidResponseException">The body is not an envelope with what the call answers with.</exception>
    public static T? Read<T>(AnswerContent answer, JsonSerializerOptions json)
    {
        T? envelope;
        try
        {
            envelope = answer.Parse(json.TypeInfo<T>());
        }
        catch (JsonException exception)
        {
            throw Unreadable(answer.Call, exception);
        }

        if (envelope is IEnvelope told)
        {
            told.Call = answer.Call with { TraceId = told.TraceId };
            if (!told.Successful)
            {
                throw told.Error is null
                    ? new ObShellInvalidResponseException("it is JSON, but not the envelope that OBShell answers with", told.Call)
                    : ObShellApiException.Create(told.Error, told.Call);
            }
        }

        return envelope;
    }

    private static ObShellException Refusal(AnswerContent answer)
    {
        var call = answer.Call;
        ObShellResponse<JsonElement?>? envelope;
        try
        {
            envelope = answer.Parse(ObShellJson.Core.TypeInfo<ObShellResponse<JsonElement?>>());
        }
        catch (JsonException exception)
        {
            return Unreadable(call, exception);
        }

        return envelope?.Error is { } error && (error.ErrCode.Length > 0 || error.Code is not null)
            ? ObShellApiException.Create(error, call with { TraceId = envelope.TraceId }, Hint(error))
            : new ObShellInvalidResponseException("it is JSON, but not the envelope that OBShell answers with", call);
    }

    // The parser's message names the place in the text, not the text.
    private static ObShellInvalidResponseException Unreadable(ObShellCall call, JsonException exception) =>
        new($"its JSON is cut short or is not what this call answers with ({exception.Path} at byte {exception.BytePositionInLine} of line {exception.LineNumber})", call, exception);

    private static bool LooksLikeJsonObject(ReadOnlySpan<byte> body)
    {
        var start = body.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && body[start] == (byte)'{';
    }

    private static string DescribeForeign(AnswerContent answer, string? contentType)
    {
        var body = answer.Beginning;
        var status = answer.Call.StatusCode!.Value;
        if ((int)status is >= 300 and <= 399)
        {
            return "it leads elsewhere, and redirections are not followed (is this the address of an OBShell agent?)";
        }

        if (body.IsEmpty)
        {
            return "its body is empty";
        }

        var isHtml = contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true || body.TrimStart((byte)' ').StartsWith("<"u8);
        return (isHtml, (int)status) switch
        {
            (true, 200) => "it is a web page (is this the address of an OBShell agent?)",
            (true, _) => "it is a web page, which OBShell does not write; a proxy may stand in between",
            _ => $"it is {answer.Length} bytes that are not a JSON object",
        };
    }

    private static string? Hint(ApiError error) => error.ErrCode switch
    {
        "Common.Unexpected" => "The agent also says this when it cannot decrypt a body.",
        var code when code.StartsWith("Request.Body.Decrypt", StringComparison.Ordinal) =>
            "The agent could not decrypt the body: is encryption disabled there?",
        _ => null,
    };
}

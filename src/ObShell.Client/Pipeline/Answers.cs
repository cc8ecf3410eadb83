using System.Text.Json;
using ObShell.Client.Errors;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>Distinguishes OBShell's responses from all others.</summary>
internal static class Answers
{
    /// <summary>The envelope of a 204: success without data.</summary>
    public static ReadOnlyMemory<byte> NoContent { get; } = """{"successful":true,"status":204}"""u8.ToArray();

    /// <summary>Returns for a success and throws for everything else.</summary>
    /// <param name="answer">The body.</param>
    /// <param name="response">The response that it came with.</param>
    /// <param name="mode">The authentication mode in the options of the client.</param>
    /// <exception cref="ObShellApiException">OBShell refused the call.</exception>
    /// <exception cref="ObShellInvalidResponseException">The response is not OBShell's.</exception>
    public static void ThrowIfUnsuccessful(AnswerContent answer, HttpResponseMessage response, AuthenticationMode mode)
    {
        if (!LooksLikeJsonObject(answer.Beginning))
        {
            throw new ObShellInvalidResponseException(ForeignResponse.Describe(answer, response), answer.Call);
        }

        if ((int)answer.Call.StatusCode! is not (>= 200 and <= 299))
        {
            throw Refusal(answer, mode);
        }
    }

    /// <summary>Reads the envelope of a success.</summary>
    /// <exception cref="ObShellApiException">The envelope says that the call was refused.</exception>
    /// <exception cref="ObShellInvalidResponseException">The body is not an envelope with what the call returns.</exception>
    public static ObShellResponse<T> Read<T>(AnswerContent answer, JsonSerializerOptions json)
    {
        ObShellResponse<T>? response;
        try
        {
            response = answer.Parse(json.TypeInfo<ObShellResponse<T>>());
        }
        catch (JsonException exception)
        {
            throw Unreadable(answer, exception);
        }

        if (response is null)
        {
            throw new ObShellInvalidResponseException(ForeignResponse.DescribeEnvelope(answer), answer.Call);
        }

        var call = answer.Call with { TraceId = response.TraceId };
        if (!response.Successful)
        {
            throw response.Error is null ? new ObShellInvalidResponseException(ForeignResponse.DescribeEnvelope(answer), call) : ObShellApiException.Create(response.Error, call);
        }

        response.Call = call;
        return response;
    }

    private static ObShellException Refusal(AnswerContent answer, AuthenticationMode mode)
    {
        var call = answer.Call;
        ObShellResponse<JsonElement?>? envelope;
        try
        {
            envelope = answer.Parse(ClientJson.Core.TypeInfo<ObShellResponse<JsonElement?>>());
        }
        catch (JsonException exception)
        {
            return Unreadable(answer, exception);
        }

        return envelope?.Error is { } error && (error.ErrCode.Length > 0 || error.Code is not null)
            ? ObShellApiException.Create(error, call with { TraceId = envelope.TraceId }, ConfigurationHints.For(error, mode))
            : new ObShellInvalidResponseException(ForeignResponse.DescribeEnvelope(answer), call);
    }

    // The parser's message contains the position in the text, not the text.
    private static ObShellInvalidResponseException Unreadable(AnswerContent answer, JsonException exception) => new(
        ForeignResponse.DescribeJson(answer)
            ?? $"its JSON is truncated or does not have the expected form ({Excerpt.Of(exception.Path)} at byte {exception.BytePositionInLine} of line {exception.LineNumber})",
        answer.Call,
        exception);

    private static bool LooksLikeJsonObject(ReadOnlySpan<byte> body)
    {
        var start = body.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && body[start] == (byte)'{';
    }
}

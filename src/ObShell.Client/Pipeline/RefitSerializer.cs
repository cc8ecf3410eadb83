using System.Reflection;
using System.Text.Json;
using ObShell.Client.Protocol;
using ObShell.Client.Upgrades;
using Refit;

namespace ObShell.Client.Pipeline;

/// <summary>Writes bodies and reads responses for Refit, with source-generated JSON and the rules of the envelope.</summary>
/// <param name="json">The types of the interface.</param>
/// <param name="readers">Readers of results whose form differs from that of the data.</param>
/// <param name="capture">Keeps the response of the last call; null for nothing.</param>
internal sealed class RefitSerializer(JsonSerializerOptions json, IReadOnlyList<ResponseReader> readers, ResponseCapture? capture) : IHttpContentSerializer, ISynchronousContentSerializer
{
    /// <summary>The Refit settings of the interfaces of this library.</summary>
    public static RefitSettings CreateSettings(JsonSerializerOptions json, IReadOnlyList<ResponseReader> readers, ResponseCapture? capture)
    {
        var serializer = new RefitSerializer(json, readers, capture);
        return new(serializer, new UrlFormatter())
        {
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
            ExceptionFactory = response => ValueTask.FromResult<Exception?>(serializer.Check(response)),
            TransportExceptionFactory = (_, exception, _) => exception,
            DeserializationExceptionFactory = (response, exception) => ValueTask.FromResult<Exception?>(
                response.Content is AnswerContent && exception is ObShellException fault
                    ? OutcomeHandler.AfterResponse(fault, response.RequestMessage)
                    : exception),
        };
    }

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        if (item is PackageUpload upload)
        {
            return new PackageContent(upload);
        }

        if (item is AgentAddress agent)
        {
            Required.Agent(agent, "request");
        }

        // An omitted body is sent as an empty object: OBShell accepts only objects.
        return item is null ? new BytesContent("{}"u8.ToArray()) { IsMissing = true } : new BytesContent(JsonSerializer.SerializeToUtf8Bytes(item, json.TypeInfo<T>()));
    }

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        var answer = (AnswerContent)content;
        ObShellResponse envelope;
        T? result;
        if (ReaderOf<T>() is { } reader)
        {
            result = reader.Read(answer, json, out envelope);
        }
        else
        {
            var response = ReadValue<T>(answer, json);
            (result, envelope) = (response.Data, response);
        }

        capture?.Note(envelope);
        return Task.FromResult(result);
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

    private ResponseReader<T>? ReaderOf<T>()
    {
        foreach (var reader in readers)
        {
            if (reader.Type == typeof(T))
            {
                return (ResponseReader<T>)reader;
            }
        }

        return null;
    }

    private static ObShellResponse<T> ReadValue<T>(AnswerContent answer, JsonSerializerOptions json)
    {
        var response = Answers.Read<T>(answer, json);
        return response.Data is not null ? response : throw new ObShellInvalidResponseException("it has no data", response.Call!);
    }

    /// <summary>
    /// Reads the responses that Refit does not pass to a serializer: those without a result, which can report a refusal with HTTP 200, and strings.
    /// </summary>
    private ObShellException? Check(HttpResponseMessage response)
    {
        try
        {
            ObShellResponse? envelope = response.Content switch
            {
                AnswerContent { Route.HasData: false } answer => Answers.Read<JsonElement?>(answer, ClientJson.Core),
                AnswerContent { Route.IsText: true } answer => ReadValue<string>(answer, ClientJson.Core),
                _ => null,
            };
            if (envelope is not null)
            {
                capture?.Note(envelope);
            }

            return null;
        }
        catch (ObShellException exception)
        {
            return OutcomeHandler.AfterResponse(exception, response.RequestMessage);
        }
    }
}

using System.Reflection;
using System.Text.Json;
using ObShell.Client.Wire;
using Refit;

namespace ObShell.Client.Http;

/// <summary>What Refit writes bodies and reads answers with: source-generated JSON, and the envelope's own rules.</summary>
internal sealed class RefitSerializer(JsonSerializerOptions json) : IHttpContentSerializer, ISynchronousContentSerializer
{
    /// <summary>The settings that an interface of this library is built with.</summary>
    public static RefitSettings CreateSettings(JsonSerializerOptions json) => new(new RefitSerializer(json), new UrlFormatter())
    {
        RequestBodySerialization = RequestBodySerializationMode.Buffered,
        ExceptionFactory = _ => ValueTask.FromResult<Exception?>(null),
        TransportExceptionFactory = (_, exception, _) => exception,
        DeserializationExceptionFactory = (response, exception) => ValueTask.FromResult<Exception?>(
            response.Content is AnswerContent && exception is ObShellException fault
                ? OutcomeHandler.AfterResponse(fault, response.RequestMessage)
                : exception),
    };

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        if (item is PackageUpload upload)
        {
            return new PackageContent(upload);
        }

        if (item is AgentInfo agent)
        {
            Required.Agent(agent, "request");
        }

        // A body that may be left out is an object without members: OBShell wants objects only.
        return new BytesContent(item is null ? "{}"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(item, json.TypeInfo<T>()));
    }

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        Task.FromResult(Answers.Read<T>((AnswerContent)content, json));

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;
}

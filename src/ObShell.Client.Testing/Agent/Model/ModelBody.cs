using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ObShell.Client.Testing;

/// <summary>Reads bodies as the requests that the client writes.</summary>
internal static class ModelBody
{
    /// <summary>Handles a call with its body, or refuses one that cannot be read.</summary>
    public static Reply Read<T>(this ModelCall call, JsonTypeInfo<T> type, Func<T, Reply> handle)
    {
        T? body;
        try
        {
            body = call.Body.Deserialize(type);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return Refusals.BindJsonFailed(error.Message);
        }

        return handle(body!);
    }
}

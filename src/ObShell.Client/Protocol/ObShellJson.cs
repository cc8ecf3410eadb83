using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;

namespace ObShell.Client.Protocol;

/// <summary>The JSON settings of requests and responses, without reflection.</summary>
internal static class ObShellJson
{
    // Large responses are parsed in pieces of this size: the larger, the less often the parser has to resume.
    private const int BufferSize = 128 * 1024;

    public static JsonTypeInfo<T> TypeInfo<T>(this JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    public static JsonSerializerOptions Create(params IJsonTypeInfoResolver[] types)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            DefaultBufferSize = BufferSize,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(types),
        };
        options.MakeReadOnly();
        return options;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;

namespace ObShell.Client.Protocol;

/// <summary>How JSON goes over the wire, without reflection.</summary>
internal static class ObShellJson
{
    // Large answers are parsed in pieces of this size: the larger, the less often the parser has to take up its work again.
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

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Authentication;

namespace ObShell.Client.Wire;

/// <summary>How JSON goes over the wire, without reflection. Each group of routes brings its own types, so that a program that is trimmed has only those that it uses.</summary>
internal static class ObShellJson
{
    // Large answers are parsed in pieces of this size: the larger, the less often the parser has to take up its work again.
    private const int BufferSize = 128 * 1024;

    /// <summary>What every client needs: who an agent is, sessions, DAGs, and answers without data.</summary>
    public static JsonSerializerOptions Core { get; } = Create(InquiryJson.Default, SessionsJson.Default, DagsJson.Default);

    /// <summary>The types of one group of routes, and DAGs.</summary>
    public static JsonSerializerOptions For<TContext>()
        where TContext : JsonSerializerContext, new() => Group<TContext>.Options;

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

    private static class Group<TContext>
        where TContext : JsonSerializerContext, new()
    {
        public static readonly JsonSerializerOptions Options = Create(new TContext(), DagsJson.Default);
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client.Protocol;

namespace ObShell.Client.TestSupport;

/// <summary>The JSON of all groups of routes together.</summary>
internal static class WholeJson
{
    public static JsonSerializerOptions Options { get; } = ObShellJson.Create(
        [.. typeof(ObShellClient).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)) && type != typeof(ObShellJsonContext))
            .Select(type => (IJsonTypeInfoResolver)Activator.CreateInstance(type)!)]);

    public static JsonTypeInfo<T> TypeInfo<T>() => Options.TypeInfo<T>();
}

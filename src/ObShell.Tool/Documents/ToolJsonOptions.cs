using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client;

namespace ObShell.Tool.Documents;

/// <summary>The JSON of the results and of the types of the library in them.</summary>
internal static class ToolJsonOptions
{
    public static JsonSerializerOptions All { get; } =
        new(ToolJson.Default.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(ToolJson.Default, ObShellJsonContext.Default) };
}

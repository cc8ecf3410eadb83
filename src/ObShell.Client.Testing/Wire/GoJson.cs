using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>JSON of a request.</summary>
internal static class GoJson
{
    /// <summary>Parses a JSON object.</summary>
    /// <param name="json">The text.</param>
    /// <param name="root">The object.</param>
    /// <returns>Whether the text is a JSON object.</returns>
    public static bool TryParse(ReadOnlySpan<byte> json, out JsonElement root)
    {
        root = default;
        try
        {
            root = JsonElement.Parse(json);
            return root.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

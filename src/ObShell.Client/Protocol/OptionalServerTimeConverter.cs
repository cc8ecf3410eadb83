using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads an RFC 3339 time, and an empty string as no time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OptionalServerTimeConverter : JsonConverter<ServerTime?>
{
    /// <inheritdoc/>
    public override ServerTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw new JsonException("The value is not an RFC 3339 time.")
        : reader.GetString() is not { Length: > 0 } text ? null
        : ServerTime.TryParse(text, out var time) ? time
        : throw new JsonException("The value is not an RFC 3339 time.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ServerTime? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value?.ToString() ?? "");
    }
}

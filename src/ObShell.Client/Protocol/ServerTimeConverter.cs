using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads and writes a <see cref="ServerTime"/> as the RFC 3339 text that was received.</summary>
/// <remarks>Public, so that the JSON source generator can use it in other assemblies.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerTimeConverter : JsonConverter<ServerTime>
{
    /// <inheritdoc/>
    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.HasValueSequence || reader.ValueIsEscaped || reader.TokenType != JsonTokenType.String ? ServerTime.TryParse(reader.GetString(), out var time) : ServerTime.TryParse(reader.ValueSpan, out time))
            ? time
            : throw new JsonException("The value is not an RFC 3339 time.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override ServerTime ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}

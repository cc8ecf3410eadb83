using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Reads and writes a <see cref="ServerTime"/> as the RFC 3339 text that it came as.</summary>
internal sealed class ServerTimeConverter : JsonConverter<ServerTime>
{
    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.HasValueSequence || reader.ValueIsEscaped || reader.TokenType != JsonTokenType.String ? ServerTime.TryParse(reader.GetString(), out var time) : ServerTime.TryParse(reader.ValueSpan, out time))
            ? time
            : throw new JsonException("The value is not an RFC 3339 time.");

    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

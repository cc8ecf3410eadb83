using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads a <see cref="ByteSize"/> from a number or a text, and writes it as it was read; one that a program created is written as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ByteSizeConverter : JsonConverter<ByteSize>
{
    /// <inheritdoc/>
    public override ByteSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var bytes) => ByteSize.FromServer(bytes),
        JsonTokenType.String when reader.GetString() is { Length: > 0 } text => ByteSize.TryParse(text, out var size) ? size : throw new JsonException("The value is not a size."),
        JsonTokenType.String => default,
        _ => throw new JsonException("The value is not a size."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ByteSize value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteNumberValue(value.Bytes);
        }
    }

    /// <inheritdoc/>
    public override ByteSize ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ByteSize.TryParse(reader.GetString(), out var size) ? size : throw new JsonException("The name is not a size.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ByteSize value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Text ?? value.Bytes.ToString(CultureInfo.InvariantCulture));
    }
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Writes a <see cref="ByteSize"/> as text with a unit, as requests need it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ByteSizeTextConverter : JsonConverter<ByteSize>
{
    /// <inheritdoc/>
    public override ByteSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is not { Length: > 0 } text ? default
        : ByteSize.TryParse(text, out var size) ? size
        : throw new JsonException("The value is not a size.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ByteSize value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads a number that may be larger than any integer type, such as an id, as its text and so without loss.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return reader.GetString();
        }

        using var number = JsonDocument.ParseValue(ref reader);
        return number.RootElement.GetRawText();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length > 0 && value.All(char.IsAsciiDigit))
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}

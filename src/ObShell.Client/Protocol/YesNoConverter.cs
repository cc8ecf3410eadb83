using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads OceanBase's <c>YES</c> and <c>NO</c> as a <see cref="bool"/>. Anything but <c>YES</c> is false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class YesNoConverter : JsonConverter<bool>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.String => string.Equals(reader.GetString(), "YES", StringComparison.OrdinalIgnoreCase),
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw new JsonException("The value is neither YES nor NO."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value ? "YES" : "NO");
    }
}

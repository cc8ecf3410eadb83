using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads OceanBase's <c>YES</c> and <c>NO</c> as a <see cref="bool"/>. Anything but <c>YES</c> is false.</summary>
internal sealed class YesNoConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.String => string.Equals(reader.GetString(), "YES", StringComparison.OrdinalIgnoreCase),
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw new JsonException("The value is neither YES nor NO."),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteStringValue(value ? "YES" : "NO");
}

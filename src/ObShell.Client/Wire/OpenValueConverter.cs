using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Wire;

/// <summary>Reads and writes an <see cref="IOpenValue{TSelf}"/> as the JSON string that it stands for.</summary>
internal sealed class OpenValueConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, IOpenValue<TValue>
{
    public override bool HandleNull => true;

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TValue.From(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}

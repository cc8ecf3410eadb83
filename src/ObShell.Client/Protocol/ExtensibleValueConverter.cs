using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads and writes an <see cref="IExtensibleValue{TSelf}"/> as the JSON string that it stands for.</summary>
internal sealed class ExtensibleValueConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, IExtensibleValue<TValue>
{
    // A few words come again and again, such as the states of a hundred thousand sub-tasks: they need not be made each time.
    private const int LongestKept = 32;
    private readonly string?[] _kept = new string?[16];

    public override bool HandleNull => true;

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan is not { Length: > 0 and <= LongestKept } word)
        {
            return TValue.From(reader.GetString() ?? "");
        }

        ref var kept = ref _kept[(word.Length + word[0] + word[^1]) % _kept.Length];
        if (kept is { } known && reader.ValueTextEquals(known))
        {
            return TValue.From(known);
        }

        var text = reader.GetString()!;
        kept = text;
        return TValue.From(text);
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Word);
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads and writes a value such as a <see cref="DagId"/> or a <see cref="DagState"/> as a JSON string or as the name of a member.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <remarks>Public, so that the JSON source generator can use it in other assemblies.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExtensibleValueConverter<TValue> : JsonConverter<TValue>
    where TValue : struct, IExtensibleValue<TValue>
{
    // A few words are very frequent, such as the states of a hundred thousand sub-tasks: they are cached.
    private const int LongestKept = 32;
    private readonly string?[] _kept = new string?[16];

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Word);
    }

    /// <inheritdoc/>
    public override TValue ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TValue.From(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Word);
    }
}

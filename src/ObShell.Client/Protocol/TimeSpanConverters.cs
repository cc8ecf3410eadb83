using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads a number of a unit as a <see cref="TimeSpan"/>, and writes it as an integer if it is one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TimeSpanConverter : JsonConverter<TimeSpan>
{
    private readonly double _ticksInOne;

    private protected TimeSpanConverter(double ticksInOne) => _ticksInOne = ticksInOne;

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.GetDouble() * _ticksInOne is var ticks && Math.Abs(ticks) < long.MaxValue
            ? TimeSpan.FromTicks((long)Math.Round(ticks))
            : throw new JsonException("The value is not a duration.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var number = value.Ticks / _ticksInOne;
        if (number == Math.Floor(number))
        {
            writer.WriteNumberValue((long)number);
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }
}

/// <inheritdoc/>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerSecond);

/// <inheritdoc/>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MillisecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerMillisecond);

/// <inheritdoc/>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MicrosecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerMicrosecond);

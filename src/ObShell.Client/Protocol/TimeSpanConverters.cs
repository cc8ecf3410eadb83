using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads a number of some unit as a <see cref="TimeSpan"/>, and writes it as a whole number where it is one.</summary>
internal abstract class TimeSpanConverter(double ticksInOne) : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.GetDouble() * ticksInOne is var ticks && Math.Abs(ticks) < long.MaxValue
            ? TimeSpan.FromTicks((long)Math.Round(ticks))
            : throw new JsonException("The value is not a length of time.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        var number = value.Ticks / ticksInOne;
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
internal sealed class SecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerSecond);

/// <inheritdoc/>
internal sealed class MillisecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerMillisecond);

/// <inheritdoc/>
internal sealed class MicrosecondsConverter() : TimeSpanConverter(TimeSpan.TicksPerMicrosecond);

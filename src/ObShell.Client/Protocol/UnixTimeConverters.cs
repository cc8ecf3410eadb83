using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads Unix seconds as a moment in UTC; 0 is a moment that is not set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixSecondsConverter : JsonConverter<DateTimeOffset>
{
    private static readonly long Largest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    private static readonly long Smallest = DateTimeOffset.MinValue.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, Smallest, Largest))
            : throw new JsonException("The value is not a number of seconds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToUnixTimeSeconds());
    }
}

/// <summary>Reads Unix nanoseconds as a server time in UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixNanosecondsConverter : JsonConverter<ServerTime>
{
    /// <inheritdoc/>
    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var nanoseconds) ? ServerTime.FromUnixNanoseconds(nanoseconds) : throw new JsonException("The value is not a number of nanoseconds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToUnixNanoseconds());
    }
}

/// <summary>Reads Unix microseconds as a server time in UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixMicrosecondsConverter : JsonConverter<ServerTime>
{
    private const int NanosecondsInOne = 1000;

    /// <inheritdoc/>
    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var microseconds)
            ? ServerTime.FromUnixNanoseconds(Math.Clamp(microseconds, long.MinValue / NanosecondsInOne, long.MaxValue / NanosecondsInOne) * NanosecondsInOne)
            : throw new JsonException("The value is not a number of microseconds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToUnixNanoseconds() / NanosecondsInOne);
    }
}

/// <summary>Reads Unix seconds with a fraction as a moment in UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixFractionalSecondsConverter : JsonConverter<DateTimeOffset>
{
    private static readonly decimal Largest = (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks;
    private static readonly decimal Smallest = (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).Ticks;

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDecimal(out var seconds)
            ? DateTimeOffset.UnixEpoch.AddTicks((long)Math.Clamp(Math.Clamp(seconds, Smallest, Largest) * TimeSpan.TicksPerSecond, Smallest, Largest))
            : throw new JsonException("The value is not a number of seconds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue((decimal)(value - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerSecond);
    }
}

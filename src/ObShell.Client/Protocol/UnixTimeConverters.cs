using System.Text.Json;
using System.Text.Json.Serialization;

namespace ObShell.Client.Protocol;

/// <summary>Reads Unix seconds as a moment in UTC; 0 is a moment that is not set.</summary>
internal sealed class UnixSecondsConverter : JsonConverter<DateTimeOffset>
{
    private static readonly long Largest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    private static readonly long Smallest = DateTimeOffset.MinValue.ToUnixTimeSeconds();

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, Smallest, Largest))
            : throw new JsonException("The value is not a number of seconds.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixTimeSeconds());
}

/// <summary>Reads Unix nanoseconds as a server time in UTC.</summary>
internal sealed class UnixNanosecondsConverter : JsonConverter<ServerTime>
{
    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var nanoseconds) ? ServerTime.FromUnixNanoseconds(nanoseconds) : throw new JsonException("The value is not a number of nanoseconds.");

    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixNanoseconds());
}

/// <summary>Reads Unix microseconds as a server time in UTC.</summary>
internal sealed class UnixMicrosecondsConverter : JsonConverter<ServerTime>
{
    private const int NanosecondsInOne = 1000;

    public override ServerTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt64(out var microseconds)
            ? ServerTime.FromUnixNanoseconds(Math.Clamp(microseconds, long.MinValue / NanosecondsInOne, long.MaxValue / NanosecondsInOne) * NanosecondsInOne)
            : throw new JsonException("The value is not a number of microseconds.");

    public override void Write(Utf8JsonWriter writer, ServerTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixNanoseconds() / NanosecondsInOne);
}

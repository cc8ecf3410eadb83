using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// A moment by the server's clock, exactly as the server wrote it: to the nanosecond and with its own offset from UTC.
/// </summary>
/// <remarks>
/// OBShell writes RFC 3339 with up to nine fractional digits, of which a <see cref="DateTimeOffset"/> holds seven; the text is
/// kept, so nothing is lost. It converts implicitly to <see cref="DateTimeOffset"/>. The server writes
/// <c>0001-01-01T00:00:00Z</c> or <c>1970-01-01T00:00:00Z</c> for "not yet": see <see cref="IsSet"/>.
/// </remarks>
[JsonConverter(typeof(ServerTimeConverter))]
public readonly struct ServerTime : IEquatable<ServerTime>, IComparable<ServerTime>, IFormattable
{
    private const long NanosecondsInTick = 100;

    private readonly DateTimeOffset _moment;
    private readonly byte _nanoseconds;

    // Null if formatting the time produces the same text.
    private readonly string? _text;

    /// <summary>Creates a server time from a .NET one.</summary>
    /// <param name="moment">The moment.</param>
    public ServerTime(DateTimeOffset moment)
        : this(new Rfc3339Time(moment, 0, IsUsual: true), null)
    {
    }

    private ServerTime(Rfc3339Time time, string? text)
    {
        _moment = time.Moment;
        _nanoseconds = (byte)time.Nanoseconds;
        _text = text;
    }

    /// <summary>Whether the server has set this time: false for the zero times of Go and of Unix, which stand for "not yet".</summary>
    public bool IsSet => _moment.UtcTicks != 0 && _moment != DateTimeOffset.UnixEpoch;

    /// <summary>The moment, to 100 nanoseconds, with the server's offset from UTC.</summary>
    /// <returns>The time.</returns>
    public DateTimeOffset ToDateTimeOffset() => _moment;

    /// <summary>The moment, to 100 nanoseconds, with the server's offset from UTC.</summary>
    /// <param name="time">The server time.</param>
    public static implicit operator DateTimeOffset(ServerTime time) => time._moment;

    /// <summary>The time that passed from one moment to another.</summary>
    /// <param name="end">The later moment.</param>
    /// <param name="start">The earlier moment.</param>
    /// <returns>The span; negative when <paramref name="end"/> is the earlier one.</returns>
    public static TimeSpan operator -(ServerTime end, ServerTime start) => end._moment - start._moment;

    /// <summary>Whether both are the same moment.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ServerTime left, ServerTime right) => left.Equals(right);

    /// <summary>Whether they are different moments.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ServerTime left, ServerTime right) => !left.Equals(right);

    /// <summary>Whether one moment is before the other.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when <paramref name="left"/> is earlier.</returns>
    public static bool operator <(ServerTime left, ServerTime right) => left.CompareTo(right) < 0;

    /// <summary>Whether one moment is after the other.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when <paramref name="left"/> is later.</returns>
    public static bool operator >(ServerTime left, ServerTime right) => left.CompareTo(right) > 0;

    /// <summary>Whether one moment is not after the other.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when <paramref name="left"/> is earlier or the same.</returns>
    public static bool operator <=(ServerTime left, ServerTime right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one moment is not before the other.</summary>
    /// <param name="left">One moment.</param>
    /// <param name="right">The other moment.</param>
    /// <returns>True when <paramref name="left"/> is later or the same.</returns>
    public static bool operator >=(ServerTime left, ServerTime right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an RFC 3339 time.</summary>
    /// <param name="text">The text, such as <c>2024-01-10T11:24:21.272439704+08:00</c>.</param>
    /// <param name="time">The time, or the default when the text is not one.</param>
    /// <returns>Whether the text is an RFC 3339 time.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ServerTime time)
    {
        time = default;
        if (text is null || !Rfc3339.TryParse(text, out var parsed))
        {
            return false;
        }

        time = new ServerTime(parsed, parsed.IsUsual ? null : text);
        return true;
    }

    /// <summary>Creates a time, in UTC, from the nanoseconds since 1970.</summary>
    internal static ServerTime FromUnixNanoseconds(long nanoseconds)
    {
        var (ticks, rest) = Math.DivRem(nanoseconds, NanosecondsInTick);
        (ticks, rest) = rest < 0 ? (ticks - 1, rest + NanosecondsInTick) : (ticks, rest);
        return new ServerTime(new Rfc3339Time(DateTimeOffset.UnixEpoch.AddTicks(ticks), (int)rest, IsUsual: true), null);
    }

    /// <summary>The nanoseconds since 1970, clamped to the range of the type.</summary>
    internal long ToUnixNanoseconds() =>
        (long)Int128.Clamp(((Int128)(_moment.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * NanosecondsInTick) + _nanoseconds, long.MinValue, long.MaxValue);

    /// <summary>Reads an RFC 3339 time from UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out ServerTime time)
    {
        time = default;
        if (!Rfc3339.TryParse(utf8, out var parsed))
        {
            return false;
        }

        time = new ServerTime(parsed, parsed.IsUsual ? null : Encoding.UTF8.GetString(utf8));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ServerTime other)
    {
        var order = _moment.CompareTo(other._moment);
        return order != 0 ? order : _nanoseconds.CompareTo(other._nanoseconds);
    }

    /// <inheritdoc/>
    public bool Equals(ServerTime other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServerTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _moment.UtcTicks.GetHashCode();

    /// <summary>The time in RFC 3339, exactly as the server wrote it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text ?? Rfc3339.Format(_moment, _nanoseconds);

    /// <summary>The moment in a format of <see cref="DateTimeOffset"/>.</summary>
    /// <param name="format">The format; null or empty for the server's own text.</param>
    /// <param name="formatProvider">The culture, or null for the invariant one.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToString() : _moment.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);
}

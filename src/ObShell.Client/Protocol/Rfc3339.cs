using System.Globalization;
using System.Text;

namespace ObShell.Client.Protocol;

/// <summary>RFC 3339 as Go writes it: any number of fractional digits, <c>Z</c> or a numeric offset, and years from 1.</summary>
internal static class Rfc3339
{
    private const int SecondsEnd = 19;
    private const int TickDigits = 7;
    private const int LongestUsual = 64;

    // .NET's largest offset is 14 hours.
    private const int LargestOffset = 14 * 60;

    public static bool TryParse(string text, out Rfc3339Time time)
    {
        Span<byte> utf8 = text.Length <= LongestUsual ? stackalloc byte[LongestUsual] : new byte[text.Length];
        if (Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out time))
        {
            return true;
        }

        time = default;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Rfc3339Time time)
    {
        time = default;
        if (text.Length <= SecondsEnd
            || !TryReadSeconds(text, out var ticks)
            || !TryReadFraction(text, out var fraction, out var nanoseconds, out var zoneStart)
            || !TryReadOffset(text[zoneStart..], out var minutes))
        {
            return false;
        }

        ticks += fraction;
        var utcTicks = ticks - (minutes * TimeSpan.TicksPerMinute);
        if (utcTicks < 0 || utcTicks > DateTime.MaxValue.Ticks)
        {
            // Go's zero time in a zone east of Greenwich lies before .NET's first moment.
            time = new Rfc3339Time(utcTicks < 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue, nanoseconds, IsUsual: false);
            return true;
        }

        var hasUsualFraction = zoneStart == SecondsEnd || (zoneStart <= SecondsEnd + 10 && text[zoneStart - 1] != (byte)'0');
        var hasUsualZone = minutes == 0 ? text[zoneStart] == (byte)'Z' : text[zoneStart] != (byte)'z';
        time = new Rfc3339Time(new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)), nanoseconds, hasUsualFraction && hasUsualZone && text[10] == (byte)'T');
        return true;
    }

    /// <summary>Formats a time as Go does: with as few digits as possible, and <c>Z</c> for UTC.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="nanoseconds">The nanoseconds beyond the 100 ns resolution of .NET, from 0 to 99.</param>
    public static string Format(DateTimeOffset moment, int nanoseconds = 0)
    {
        var zone = moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return nanoseconds == 0
            ? moment.ToString($"yyyy-MM-dd'T'HH:mm:ss.FFFFFFF{zone}", CultureInfo.InvariantCulture)
            : moment.ToString($"yyyy-MM-dd'T'HH:mm:ss.fffffff'{nanoseconds.ToString("00", CultureInfo.InvariantCulture).TrimEnd('0')}'{zone}", CultureInfo.InvariantCulture);
    }

    private static bool TryReadSeconds(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[4] != (byte)'-' || text[7] != (byte)'-' || text[10] is not ((byte)'T' or (byte)'t') || text[13] != (byte)':' || text[16] != (byte)':'
            || Digits(text[..4]) is not (>= 1 and var year)
            || Digits(text[5..7]) is not (>= 1 and <= 12 and var month)
            || Digits(text[8..10]) is not (>= 1 and var day) || day > DateTime.DaysInMonth(year, month)
            || Digits(text[11..13]) is not (>= 0 and <= 23 and var hour)
            || Digits(text[14..16]) is not (>= 0 and <= 59 and var minute)
            || Digits(text[17..19]) is not (>= 0 and <= 59 and var second))
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks;
        return true;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> text, out long ticks, out int nanoseconds, out int end)
    {
        ticks = 0;
        nanoseconds = 0;
        end = SecondsEnd;
        if (text[SecondsEnd] != (byte)'.')
        {
            return true;
        }

        var digits = 0;
        for (end = SecondsEnd + 1; end < text.Length && char.IsAsciiDigit((char)text[end]); end++, digits++)
        {
            var digit = text[end] - '0';
            if (digits < TickDigits)
            {
                ticks = (ticks * 10) + digit;
            }
            else if (digits < TickDigits + 2)
            {
                nanoseconds = (nanoseconds * 10) + digit;
            }
        }

        for (var missing = digits; missing < TickDigits; missing++)
        {
            ticks *= 10;
        }

        if (digits == TickDigits + 1)
        {
            nanoseconds *= 10;
        }

        return digits > 0 && end < text.Length;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> zone, out int minutes)
    {
        minutes = 0;
        if (zone.Length == 1)
        {
            return zone[0] is (byte)'Z' or (byte)'z';
        }

        if (zone.Length != 6
            || zone[0] is not ((byte)'+' or (byte)'-')
            || zone[3] != (byte)':'
            || Digits(zone[1..3]) is not (>= 0 and var hours)
            || Digits(zone[4..6]) is not (>= 0 and <= 59 and var rest)
            || (hours * 60) + rest > LargestOffset)
        {
            return false;
        }

        minutes = zone[0] == (byte)'-' ? -((hours * 60) + rest) : (hours * 60) + rest;
        return true;
    }

    /// <summary>Parses digits as a number; -1 if they are not digits.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit((char)character))
            {
                return -1;
            }

            number = (number * 10) + (character - '0');
        }

        return number;
    }
}

/// <summary>A parsed RFC 3339 text.</summary>
/// <param name="Moment">The moment, to 100 nanoseconds.</param>
/// <param name="Nanoseconds">The nanoseconds beyond that, from 0 to 99.</param>
/// <param name="IsUsual">Whether <see cref="Rfc3339.Format"/> writes the same text.</param>
internal readonly record struct Rfc3339Time(DateTimeOffset Moment, int Nanoseconds, bool IsUsual);

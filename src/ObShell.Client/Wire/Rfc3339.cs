using System.Globalization;

namespace ObShell.Client;

/// <summary>RFC 3339 as Go writes it: any number of fractional digits, <c>Z</c> or a numeric offset, and years that reach year 1.</summary>
internal static class Rfc3339
{
    private const int SecondsEnd = 19;
    private const int TickDigits = 7;

    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        if (text.Length <= SecondsEnd
            || text[10] is not ('T' or 't')
            || !DateTime.TryParseExact(text.AsSpan(0, SecondsEnd), "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || !TryReadFraction(text, out var ticks, out var zoneStart)
            || !TryReadOffset(text.AsSpan(zoneStart), out var offset))
        {
            return false;
        }

        var utcTicks = local.Ticks + ticks - offset.Ticks;
        if (utcTicks < 0 || utcTicks > DateTime.MaxValue.Ticks)
        {
            // Go's zero time in a zone east of Greenwich lies before .NET's first moment.
            moment = utcTicks < 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
            return true;
        }

        moment = new DateTimeOffset(local.Ticks + ticks, offset);
        return true;
    }

    public static string Format(DateTimeOffset moment)
    {
        var zone = moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return moment.ToString($"yyyy-MM-dd'T'HH:mm:ss.FFFFFFF{zone}", CultureInfo.InvariantCulture);
    }

    /// <summary>What a time holds beyond .NET's 100 nanoseconds.</summary>
    public static int SubTickNanoseconds(string? text)
    {
        if (text is null || text.Length <= SecondsEnd || text[SecondsEnd] != '.')
        {
            return 0;
        }

        return (10 * FractionDigit(text, TickDigits)) + FractionDigit(text, TickDigits + 1);
    }

    private static int FractionDigit(string text, int place)
    {
        for (var index = SecondsEnd + 1; index <= SecondsEnd + 1 + place; index++)
        {
            if (index >= text.Length || !char.IsAsciiDigit(text[index]))
            {
                return 0;
            }
        }

        return text[SecondsEnd + 1 + place] - '0';
    }

    private static bool TryReadFraction(string text, out long ticks, out int end)
    {
        ticks = 0;
        end = SecondsEnd;
        if (text[SecondsEnd] != '.')
        {
            return true;
        }

        var digits = 0;
        for (end = SecondsEnd + 1; end < text.Length && char.IsAsciiDigit(text[end]); end++, digits++)
        {
            if (digits < TickDigits)
            {
                ticks = (ticks * 10) + (text[end] - '0');
            }
        }

        for (var missing = digits; missing < TickDigits; missing++)
        {
            ticks *= 10;
        }

        return digits > 0 && end < text.Length;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone is "Z" or "z")
        {
            return true;
        }

        // .NET's largest offset is 14 hours.
        if (zone.Length != 6
            || zone[0] is not ('+' or '-')
            || zone[3] != ':'
            || !int.TryParse(zone[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(zone[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || minutes > 59
            || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        offset = new TimeSpan(zone[0] == '-' ? -hours : hours, zone[0] == '-' ? -minutes : minutes, 0);
        return true;
    }
}

using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>Makes text of a server fit for a console.</summary>
internal static class ConsoleText
{
    /// <summary>The text on one line, without what could control the terminal or turn the direction of the text.</summary>
    public static string Line(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(IsHarmful(rune) ? " " : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>A duration, such as <c>2 min 5 s</c>.</summary>
    public static string Of(TimeSpan span) => span.TotalMinutes < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} s")
        : $"{(int)span.TotalMinutes} min {span.Seconds} s";

    /// <summary>The duration of a running operation, such as <c>02:05</c>.</summary>
    public static string Clock(TimeSpan span) => $"{(int)span.TotalMinutes:00}:{span.Seconds:00}";

    /// <summary>Texts on one line of a width, cut at its end.</summary>
    public static Paragraph Fit(int width, params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        var line = new Paragraph();
        var room = Math.Max(1, width);
        foreach (var (text, style) in pieces)
        {
            var fitting = Fit(Line(text), room);
            line.Append(fitting, style);
            room -= fitting.GetCellWidth();
        }

        return line;
    }

    private static bool IsHarmful(Rune rune) =>
        Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string Fit(string text, int room)
    {
        if (text.GetCellWidth() <= room)
        {
            return text;
        }

        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += rune.ToString().GetCellWidth();
            if (used > room)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return room < 1 ? "" : $"{kept}…";
    }
}

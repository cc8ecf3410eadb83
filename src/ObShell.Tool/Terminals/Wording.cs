using System.Globalization;
using System.Text;
using ObShell.Client;

namespace ObShell.Tool.Terminals;

/// <summary>Formats texts for a terminal.</summary>
internal static class Wording
{
    /// <summary>The message without the parameter name, which means nothing to a user of the command line.</summary>
    public static string Of(ArgumentException exception)
    {
        var parameter = exception.ParamName is null ? -1 : exception.Message.LastIndexOf(" (Parameter ", StringComparison.Ordinal);
        return parameter < 0 ? exception.Message : exception.Message[..parameter];
    }

    /// <summary>The text on one line, without what could control the terminal.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its lines, without anything else that could control the terminal.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    /// <summary>A duration, such as <c>2 min 5 s</c>.</summary>
    public static string Of(TimeSpan span) => span.TotalMinutes < 1 ? $"{span.TotalSeconds:0.0} s" : $"{(int)span.TotalMinutes} min {span.Seconds} s";

    public static string Of(StopMode mode) => mode switch
    {
        StopMode.Immediate => "immediate: the servers are stopped by SQL and no longer serve requests; their processes keep running.",
        StopMode.Terminate => "terminate: a minor freeze, then the observer processes are killed.",
        _ => "force: the observer processes are killed at once (kill -9).",
    };

    /// <summary>An argument, quoted for a shell if necessary.</summary>
    public static string ShellWord(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:@%+=,".Contains(letter, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Control characters and the marks that turn the direction of text become spaces.</summary>
    private static string Clean(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(IsHarmful(rune) && !(keepLines && rune.Value == '\n') ? " " : rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsHarmful(Rune rune) =>
        Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}

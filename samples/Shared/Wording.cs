using System.Text;
using ObShell.Client;

namespace ObShell.Samples;

/// <summary>Makes text fit for a terminal.</summary>
internal static class Wording
{
    /// <summary>The message without the name of the parameter, which means nothing to whoever typed a command.</summary>
    public static string Of(ArgumentException exception)
    {
        var parameter = exception.ParamName is null ? -1 : exception.Message.LastIndexOf(" (Parameter ", StringComparison.Ordinal);
        return parameter < 0 ? exception.Message : exception.Message[..parameter];
    }

    /// <summary>The text in one line, without the control characters that a server's logs could steer the terminal with.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its lines, without any other control character.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    /// <summary>A time span as people say it.</summary>
    public static string Of(TimeSpan span) => span.TotalMinutes < 1 ? $"{span.TotalSeconds:0.0} s" : $"{(int)span.TotalMinutes} min {span.Seconds} s";

    public static string Of(StopMode mode) => mode switch
    {
        StopMode.Immediate => "immediate: the observers hand over their work and serve no more; their processes stay.",
        StopMode.Terminate => "terminate: a minor freeze first, then the observers' processes are killed.",
        _ => "force: the observers' processes are killed at once (kill -9).",
    };

    /// <summary>A word of a command as a shell takes it.</summary>
    public static string ShellWord(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:@%+=,".Contains(letter, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Clean(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            clean.Append(char.IsControl(letter) && !(keepLines && letter == '\n') ? ' ' : letter);
        }

        return clean.ToString();
    }
}

using System.Text;
using ObShell.Client;

namespace ObShell.Samples;

/// <summary>Formats texts for a terminal.</summary>
internal static class Wording
{
    /// <summary>The message without the parameter name, which means nothing to a user of the command line.</summary>
    public static string Of(ArgumentException exception)
    {
        var parameter = exception.ParamName is null ? -1 : exception.Message.LastIndexOf(" (Parameter ", StringComparison.Ordinal);
        return parameter < 0 ? exception.Message : exception.Message[..parameter];
    }

    /// <summary>The text on one line, without control characters, which could control the terminal.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its lines, without any other control character.</summary>
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

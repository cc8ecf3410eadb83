using System.Globalization;
using Spectre.Console;

namespace ObShell.Client.Spectre;

/// <summary>Writes lines with the time, never wrapped, so that they can be searched; and warnings, but not too many of them.</summary>
internal sealed class PlainLines(IAnsiConsole console, TimeProvider time)
{
    private static readonly TimeSpan WarningPause = TimeSpan.FromSeconds(30);
    private readonly Lock _gate = new();
    private long? _lastWarning;

    public void Write(string text)
    {
        lock (_gate)
        {
            WriteLine(text);
        }
    }

    public void Warn(string message)
    {
        lock (_gate)
        {
            if (_lastWarning is not { } last || time.GetElapsedTime(last) >= WarningPause)
            {
                _lastWarning = time.GetTimestamp();
                WriteLine($"warning: {message}");
            }
        }
    }

    private void WriteLine(string text)
    {
        var now = time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        console.Profile.Out.Writer.WriteLine($"{now} {ConsoleText.Line(text)}");
    }
}

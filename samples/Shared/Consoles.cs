using Spectre.Console;

namespace ObShell.Samples;

/// <summary>The consoles and the command line of this process.</summary>
internal static class Consoles
{
    /// <summary>A console over a stream: without colours, prompts and live display when it is not a terminal.</summary>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, bool isInputRedirected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = isRedirected || isInputRedirected ? InteractionSupport.No : InteractionSupport.Yes,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    /// <summary>The command that starts this program again from the current directory.</summary>
    public static string OwnCommand()
    {
        var executable = Environment.ProcessPath ?? "program";
        return Path.GetFileNameWithoutExtension(executable) == "dotnet"
            ? $"dotnet {Wording.ShellWord(Environment.GetCommandLineArgs()[0])}"
            : Wording.ShellWord(executable);
    }
}

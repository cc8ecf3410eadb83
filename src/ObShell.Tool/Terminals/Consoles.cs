using Spectre.Console;

namespace ObShell.Tool.Terminals;

/// <summary>The consoles and the command line of this process.</summary>
internal static class Consoles
{
    // Redirected tables are not cut or wrapped.
    private const int WidthOfFiles = 500;

    /// <summary>A console over a stream: without colours, prompts and live display when it is not a terminal.</summary>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }

    /// <summary>The command that starts this program again from the current directory.</summary>
    public static string OwnCommand()
    {
        var executable = Environment.ProcessPath ?? "program";
        return Path.GetFileNameWithoutExtension(executable) == "dotnet"
            ? $"dotnet {Wording.ShellWord(Environment.GetCommandLineArgs()[0])}"
            : Wording.ShellWord(executable);
    }
}

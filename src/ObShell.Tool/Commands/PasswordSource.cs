using System.CommandLine;
using ObShell.Tool.Terminals;

namespace ObShell.Tool.Commands;

/// <summary>Where the password of root@sys comes from: a file, the environment, or a prompt without echo. Never an argument, which every user of the machine can read.</summary>
internal sealed class PasswordSource(Func<string, string?> environment)
{
    public const string Variable = "OBSHELL_PASSWORD";

    public Option<string?> File { get; } = new("--password-file")
    {
        HelpName = "file",
        Description = $"A file with the password of root@sys, without its last line break. Otherwise it is taken from {Variable}, or asked for at a terminal.",
        Recursive = true,
    };

    /// <exception cref="ArgumentException">The file cannot be read.</exception>
    public async Task<string> ReadAsync(ParseResult parsed, Terminal terminal, CancellationToken interrupted)
    {
        if (parsed.GetValue(File) is { } path)
        {
            return await ReadFileAsync(path, interrupted).ConfigureAwait(false);
        }

        return environment(Variable)
            ?? (terminal.IsInteractive ? await terminal.AskPasswordAsync("Password of root@sys (not shown):", interrupted).ConfigureAwait(false) : "");
    }

    private static async Task<string> ReadFileAsync(string path, CancellationToken interrupted)
    {
        try
        {
            var text = await System.IO.File.ReadAllTextAsync(path, interrupted).ConfigureAwait(false);
            return text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The password file cannot be read: {exception.Message}", exception);
        }
    }
}

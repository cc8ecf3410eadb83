using Spectre.Console;

namespace ObShell.Tool.Terminals;

/// <summary>Output and prompts. Lines are never wrapped, so that commands can be copied and redirected output can be searched.</summary>
/// <param name="output">The output.</param>
/// <param name="errors">The error output.</param>
/// <param name="hasInput">Whether the input is a terminal, too.</param>
internal sealed class Terminal(IAnsiConsole output, IAnsiConsole errors, bool hasInput)
{
    private static readonly Style Plain = new();
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Red);

    /// <summary>Whether a user can answer prompts.</summary>
    public bool IsInteractive => hasInput && output.Profile.Capabilities.Interactive;

    public void Say(string text) => Write(output, text, Plain);

    public void SayGood(string text) => Write(output, text, Good);

    /// <summary>Prints what went wrong to the error output.</summary>
    public void Complain(string text) => Write(errors, text, Bad);

    /// <summary>Prints what to do about it to the error output.</summary>
    public void Advise(string text) => Write(errors, text, Plain);

    public Task<bool> ConfirmAsync(string question, CancellationToken cancellationToken) =>
        new ConfirmationPrompt(question) { DefaultValue = false }.ShowAsync(output, cancellationToken);

    /// <summary>Prompts for a password without showing it or its length.</summary>
    public Task<string> AskPasswordAsync(string question, CancellationToken cancellationToken) =>
        new TextPrompt<string>(question) { AllowEmpty = true, IsSecret = true, Mask = null }.ShowAsync(output, cancellationToken);

    private static void Write(IAnsiConsole console, string text, Style style)
    {
        if (console.Profile.Capabilities.Ansi)
        {
            console.WriteAnsi(writer => writer.WriteLine(Wording.Lines(text), style));
        }
        else
        {
            console.Profile.Out.Writer.WriteLine(Wording.Lines(text));
        }
    }
}

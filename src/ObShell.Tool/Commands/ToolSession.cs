using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ObShell.Client;
using ObShell.Client.Spectre;
using ObShell.Tool.Documents;
using ObShell.Tool.Terminals;
using Spectre.Console;

namespace ObShell.Tool.Commands;

/// <summary>What a command works with while it runs.</summary>
/// <param name="target">The cluster.</param>
/// <param name="terminal">Messages and prompts; with JSON on the error output.</param>
/// <param name="console">Where tables are written.</param>
/// <param name="display">Shows what runs.</param>
/// <param name="password">The password of root@sys.</param>
/// <param name="isJson">Whether the result is a JSON document.</param>
/// <param name="interrupted">Ends the wait, but not an operation.</param>
internal sealed class ToolSession(
    ToolTarget target, Terminal terminal, IAnsiConsole console, ObShellDisplay display, string password, bool isJson, CancellationToken interrupted)
{
    public ObShellClient Client => target.Client;

    public IReadOnlyList<string> FakeAgents => target.FakeAgents;

    public bool IsFake => target.FakeAgents.Count > 0;

    public Terminal Terminal => terminal;

    public IAnsiConsole Console => console;

    public ObShellDisplay Display => display;

    public string Password => password;

    public CancellationToken Interrupted => interrupted;

    /// <summary>The agent that calls go to first, for messages.</summary>
    public string Endpoint => Client.Endpoints[0].IsFile ? Client.Endpoints[0].ToString() : Client.Endpoints[0].GetLeftPart(UriPartial.Authority);

    /// <summary>Writes the result: a JSON document, or what people read.</summary>
    public void Write<T>(Func<T> document, Action text)
    {
        if (isJson)
        {
            console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(document(), (JsonTypeInfo<T>)ToolJsonOptions.All.GetTypeInfo(typeof(T))));
        }
        else
        {
            text();
        }
    }

    /// <summary>Asks before something is stopped; not on a fake cluster.</summary>
    /// <exception cref="NotConfirmedException">The user said no, or cannot be asked.</exception>
    public async Task ConfirmAsync(string question, bool isConfirmed)
    {
        if (isConfirmed || IsFake)
        {
            return;
        }

        if (!terminal.IsInteractive)
        {
            throw new NotConfirmedException("Cannot ask for confirmation: input or output is not a terminal. Nothing was started; use --yes.");
        }

        if (!await terminal.ConfirmAsync(Markup.Escape(Wording.Line(question)), interrupted).ConfigureAwait(false))
        {
            throw new NotConfirmedException("Not confirmed. Nothing was started.");
        }
    }
}

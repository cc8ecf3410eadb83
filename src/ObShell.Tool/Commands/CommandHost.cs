using System.CommandLine;
using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Client.Spectre;
using ObShell.Tool.Documents;
using ObShell.Tool.Terminals;

namespace ObShell.Tool.Commands;

/// <summary>Runs the commands: opens the cluster, and turns exceptions into messages and exit codes.</summary>
internal sealed class CommandHost(ToolConsoles consoles, Func<string, string?> environment)
{
    private readonly PasswordSource _password = new(environment);

    private readonly Option<string[]> _endpoint = new("--endpoint")
    {
        HelpName = "url",
        Description = "The address of an agent, such as http://10.10.10.1:2886; can be repeated. Otherwise it is taken from OBSHELL_ENDPOINT.",
        Recursive = true,
    };

    private readonly Option<bool> _fake = new("--fake") { Description = "Work on a fake cluster inside this process, to try a command.", Recursive = true };

    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document to the output, and everything else to the error output.", Recursive = true };

    public IEnumerable<Option> Options => [_endpoint, _fake, _password.File, _json];

    /// <summary>Sets what a command does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">What it does; returns the exit code.</param>
    /// <param name="isDeployed">Whether the agents belong to a cluster already.</param>
    /// <returns>The command.</returns>
    public Command Set(Command command, Func<ParseResult, ToolSession, Task<int>> work, bool isDeployed = true)
    {
        command.SetAction((parsed, interrupted) => RunAsync(parsed, work, isDeployed, interrupted));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Func<ParseResult, ToolSession, Task<int>> work, bool isDeployed, CancellationToken interrupted)
    {
        var isJson = parsed.GetValue(_json);
        var terminal = new Terminal(isJson ? consoles.Errors : consoles.Output, consoles.Errors, consoles.HasInput);
        var display = new ObShellDisplay(isJson ? consoles.Errors : consoles.Output);
        try
        {
            var (target, password) = await OpenAsync(parsed, terminal, display, isDeployed, interrupted).ConfigureAwait(false);
            await using (target.ConfigureAwait(false))
            {
                return await work(parsed, new ToolSession(target, terminal, consoles.Output, display, password, isJson, interrupted)).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (Failure.Of(exception, interrupted.IsCancellationRequested) is { } failure)
        {
            terminal.Complain(failure.Message);
            if (failure.Advice.Length > 0)
            {
                terminal.Advise(failure.Advice);
            }

            if (isJson)
            {
                consoles.Output.Profile.Out.Writer.WriteLine(ToolJson.Serialize(failure.ToDocument()));
            }

            return failure.ExitCode;
        }
    }

    private async Task<(ToolTarget Target, string Password)> OpenAsync(
        ParseResult parsed, Terminal terminal, ObShellDisplay display, bool isDeployed, CancellationToken interrupted)
    {
        if (parsed.GetValue(_fake))
        {
            terminal.Advise("A fake cluster inside this process; nothing real is touched.");
            return (await ToolTarget.StartFakeAsync(isDeployed, display.Warnings).ConfigureAwait(false), "");
        }

        var endpoints = parsed.GetValue(_endpoint) is { Length: > 0 } given
            ? given
            : environment("OBSHELL_ENDPOINT")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (endpoints.Length == 0)
        {
            throw new ArgumentException("No agent is given: use --endpoint or OBSHELL_ENDPOINT, or --fake to try a command.");
        }

        var password = await _password.ReadAsync(parsed, terminal, interrupted).ConfigureAwait(false);
        return (ToolTarget.Connect(endpoints, isDeployed ? password : "", environment("OBSHELL_AGENT_PASSWORD"), display.Warnings), password);
    }
}

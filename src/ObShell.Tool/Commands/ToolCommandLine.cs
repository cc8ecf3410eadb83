using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace ObShell.Tool.Commands;

/// <summary>The command line.</summary>
internal sealed class ToolCommandLine
{
    private readonly ToolConsoles _consoles;
    private readonly RootCommand _root = new("Administers OceanBase clusters through OBShell.");

    public ToolCommandLine(ToolConsoles consoles, Func<string, string?> environment)
    {
        _consoles = consoles;
        var host = new CommandHost(consoles, environment);
        foreach (var command in (IEnumerable<Command>)
            [.. new ClusterCommands(host).Create(), .. new JobCommands(host).Create(), new MaintenanceCommands(host).Create(), new TaskCommands(host).Create(), CompletionCommand.Create()])
        {
            _root.Subcommands.Add(command);
        }

        foreach (var option in host.Options)
        {
            _root.Options.Add(option);
        }

        var help = _root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
    }

    /// <returns>The exit code.</returns>
    public Task<int> InvokeAsync(IReadOnlyList<string> words, CancellationToken interrupted)
    {
        // A value may begin with '@', which would otherwise name a file with more arguments.
        var parsed = _root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? Task.FromResult(Refuse(parsed))
            : parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = _consoles.Output.Profile.Out.Writer,
                    Error = _consoles.Errors.Profile.Out.Writer,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                interrupted);
    }

    private int Refuse(ParseResult parsed)
    {
        var errors = _consoles.Errors.Profile.Out.Writer;
        if (parsed.CommandResult.Command is { Subcommands.Count: > 0 } group && parsed.UnmatchedTokens.Count == 0)
        {
            group.Parse("--help").Invoke(new InvocationConfiguration { Output = errors, Error = errors });
            return ExitCodes.BadArguments;
        }

        foreach (var fault in parsed.UnmatchedTokens.Count > 0 ? [Unmatched(parsed)] : parsed.Errors.Select(error => error.Message))
        {
            errors.WriteLine(Terminals.Wording.Line(fault));
        }

        errors.WriteLine("Nothing was started; --help shows the commands and options.");
        return ExitCodes.BadArguments;
    }

    /// <summary>Names what is unknown. Behind an unknown option nothing is shown: it may be a password.</summary>
    private static string Unmatched(ParseResult parsed)
    {
        var tokens = parsed.UnmatchedTokens;
        if (!tokens[0].StartsWith('-'))
        {
            return parsed.CommandResult.Command.Subcommands.Count > 0 ? $"Unknown command: {tokens[0]}." : $"{parsed.CommandResult.Command.Name} takes no such argument: {tokens[0]}.";
        }

        var option = tokens[0].StartsWith("--", StringComparison.Ordinal) ? tokens[0].Split('=')[0] : tokens[0][..Math.Min(2, tokens[0].Length)];
        return option == "--password"
            ? $"A password cannot be an argument, which every user of this machine can read: use {PasswordSource.Variable}, --password-file or the prompt."
            : $"Unknown option: {option}.";
    }

    private sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is RootCommand)
            {
                parseResult.InvocationConfiguration.Output.WriteLine(ExitCodes.Help);
            }

            return exitCode;
        }
    }
}

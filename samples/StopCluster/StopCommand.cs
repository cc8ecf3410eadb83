using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ObShell.Client;
using ObShell.Tool.Terminals;

namespace ObShell.Samples.StopCluster;

/// <summary>The command line: its options, and which of them can be combined.</summary>
internal sealed class StopCommand
{
    public const string EndpointVariable = "OBSHELL_ENDPOINT";
    public const string PasswordVariable = "OBSHELL_PASSWORD";

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        HelpName = "url",
        Description = $"The address of any agent of the cluster, such as http://10.10.10.1:2886. Also taken from {EndpointVariable}. "
            + "Without it, the program uses its own fake OBShell.",
    };

    private readonly Option<string?> _password = new("--password")
    {
        HelpName = "text",
        Description = $"The password of root@sys. Every user of this machine can read it in the process list: use {PasswordVariable} "
            + "or the prompt instead.",
    };

    private readonly Option<string[]> _zones = new("--zone") { HelpName = "name", Description = "A zone to stop; can be repeated." };

    private readonly Option<string[]> _servers = new("--server")
    {
        HelpName = "ip:port",
        Description = "A server to stop, by the address of its agent (port 2886, not the SQL port); can be repeated.",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Stop the whole cluster." };

    private readonly Option<string?> _mode = new("--mode")
    {
        HelpName = "immediate|terminate|force",
        Description = "How to stop. immediate: by SQL, the processes stay (one zone, or servers of one zone); terminate: a minor freeze, "
            + "then the processes are killed; force: the processes are killed at once.",
    };

    private readonly Option<bool> _yes = new("--yes") { Description = "Stop without asking for confirmation." };

    private readonly Option<string?> _follow = new("--follow")
    {
        HelpName = "dag-id",
        Description = "Wait for a DAG that was started earlier; stops nothing.",
    };

    private readonly Option<string[]> _forcePass = new("--force-pass")
    {
        HelpName = "dag-id",
        Description = "The main DAG (Stop OB, Start OB) of an earlier stop or start that left agents locked; they are released first. Can be repeated.",
    };

    private readonly RootCommand _root;
    private readonly Func<string, string?> _environment;
    private readonly Func<StopArguments, Task<int>> _run;

    public StopCommand(Func<string, string?> environment, Func<StopArguments, Task<int>> run)
    {
        _environment = environment;
        _mode.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "immediate", "terminate", "force");
        _run = run;
        _root = new RootCommand("Stops an OceanBase cluster, or zones or servers of it, through OBShell, and waits for its end.")
        {
            _endpoint, _password, _zones, _servers, _all, _mode, _yes, _follow, _forcePass,
        };
        _root.SetAction(InvokeAsync);
        var help = _root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
    }

    /// <returns>The exit code.</returns>
    public Task<int> InvokeAsync(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        // A password may begin with '@', which would otherwise name a file with more arguments.
        var parsed = _root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? Task.FromResult(Refuse(errors, parsed.UnmatchedTokens.Count > 0 ? [Unmatched(parsed)] : parsed.Errors.Select(error => error.Message)))
            : parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = errors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
    }

    /// <summary>Names the unknown options, without values: a value may be a password after a misspelt option.</summary>
    private static string Unmatched(ParseResult parsed)
    {
        var options = parsed.UnmatchedTokens.Where(token => token.StartsWith("--", StringComparison.Ordinal)).Select(token => token.Split('=')[0]).ToArray();
        return options.Length == 0 ? "A value belongs to no option." : $"Unknown option: {string.Join(", ", options)}.";
    }

    private static int Refuse(TextWriter errors, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            errors.WriteLine(fault);
        }

        errors.WriteLine("Nothing was started; --help shows the options.");
        return ExitCodes.BadArguments;
    }

    private Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        StopArguments arguments;
        try
        {
            arguments = Read(parsed);
        }
        catch (ArgumentException exception)
        {
            return Task.FromResult(Refuse(parsed.InvocationConfiguration.Error, [Wording.Of(exception)]));
        }

        return _run(arguments);
    }

    /// <exception cref="ArgumentException">The options cannot be combined.</exception>
    private StopArguments Read(ParseResult given)
    {
        var endpoint = given.GetValue(_endpoint) ?? _environment(EndpointVariable);
        if (endpoint is null && (given.GetValue(_password) ?? given.GetValue(_follow)) is not null)
        {
            throw new ArgumentException($"--password and --follow need an --endpoint (or {EndpointVariable}).");
        }

        return new StopArguments
        {
            Endpoint = endpoint,
            Password = endpoint is null ? null : given.GetValue(_password) ?? _environment(PasswordVariable),
            Yes = given.GetValue(_yes),
            Follow = ReadFollow(given),
            Request = given.GetValue(_follow) is null ? ReadRequest(given, isFake: endpoint is null) : null,
        };
    }

    private DagId? ReadFollow(ParseResult given)
    {
        if (given.GetValue(_follow) is not { } follow)
        {
            return null;
        }

        Option[] stopping = [_zones, _servers, _all, _mode, _forcePass];
        return stopping.FirstOrDefault(option => given.GetResult(option) is { Implicit: false }) is { } other
            ? throw new ArgumentException($"--follow stops nothing, so {other.Name} cannot be used with it.")
            : DagId.Parse(follow);
    }

    private StopClusterRequest ReadRequest(ParseResult given, bool isFake)
    {
        var mode = (given.GetValue(_mode), isFake) switch
        {
            ({ } text, _) => Enum.Parse<StopMode>(text, ignoreCase: true),
            (null, true) => StopMode.Terminate,
            (null, false) => throw new ArgumentException("--mode is missing: immediate, terminate or force. There is no default for it."),
        };
        var passed = (given.GetValue(_forcePass) ?? []).Select(DagId.Parse).ToArray();
        return StopClusterRequest.For(ReadScope(given, isFake), mode) with { ForcePassDag = passed.Length == 0 ? null : new ForcePassDag(passed) };
    }

    private Scope ReadScope(ParseResult given, bool isFake)
    {
        var zones = given.GetValue(_zones) ?? [];
        var servers = given.GetValue(_servers) ?? [];
        return (zones, servers, given.GetValue(_all)) switch
        {
            ([_, ..], [], false) => Scope.Zones(zones),
            ([], [_, ..], false) => Scope.Servers(servers),
            ([], [], true) => Scope.Global,
            ([], [], false) when isFake => Scope.Global,
            _ => throw new ArgumentException("Exactly one of --zone, --server and --all is required; --zone and --server can be repeated."),
        };
    }

    private sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(ExitCodes.Help);
            return exitCode;
        }
    }
}

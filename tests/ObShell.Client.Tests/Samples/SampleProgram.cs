using Microsoft.Extensions.Logging;
using ObShell.Client.Spectre;
using ObShell.Client.Testing;
using ObShell.Samples.StopCluster;
using ObShell.Tool.Terminals;
using Spectre.Console.Testing;

namespace ObShell.Client.Tests.Samples;

/// <summary>The sample program, run inside the test: with a terminal to type at or without one, and with its own environment variables.</summary>
internal sealed class SampleProgram : IDisposable
{
    public const string Command = "stop-cluster";

    public TestConsole Terminal { get; } = new();

    public TestConsole ErrorTerminal { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>The time limit of the program if its agent does not respond.</summary>
    public TimeSpan FaultBudget { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether the DAG is shown as a tree, on a terminal with colours.</summary>
    public bool IsLive { get; set; }

    /// <summary>Simulates Ctrl-C.</summary>
    public CancellationTokenSource Interruption { get; } = new();

    public string Output => Terminal.Output;

    public string Errors => ErrorTerminal.Output;

    public string Everything => Output + Errors;

    /// <summary>With the address and the password of an agent in its environment.</summary>
    public static SampleProgram For(FakeObShell fake) => For(fake.Endpoint.ToString(), fake.Password);

    /// <summary>With the address and the password of an agent in its environment.</summary>
    public static SampleProgram For(string endpoint, string password = "secret")
    {
        var program = new SampleProgram();
        program.Variables[StopCommand.EndpointVariable] = endpoint;
        program.Variables[StopCommand.PasswordVariable] = password;
        return program;
    }

    public Task<int> RunAsync(params string[] words)
    {
        Terminal.SupportsAnsi(IsLive);
        ErrorTerminal.SupportsAnsi(IsLive);
        if (IsLive)
        {
            Terminal.Interactive();
        }

        var run = new StopRun(new Terminal(Terminal, ErrorTerminal, hasInput: true), new ObShellDisplay(Terminal), Connect, Command) { FakeStageDuration = TimeSpan.FromMilliseconds(10) };
        return new StopCommand(Variables.GetValueOrDefault, arguments => run.RunAsync(arguments, Interruption.Token))
            .InvokeAsync(words, Terminal.Profile.Out.Writer, ErrorTerminal.Profile.Out.Writer);
    }

    public void Dispose()
    {
        Terminal.Dispose();
        ErrorTerminal.Dispose();
        Interruption.Dispose();
    }

    private ObShellClient Connect(string endpoint, string password, ILoggerFactory loggers) => new ObShellClient(
        new ObShellClientOptions
        {
            Endpoint = endpoint,
            Password = password,
            DagFollow = new DagFollowOptions
            {
                FirstDelay = TimeSpan.FromMilliseconds(5),
                MaxDelay = TimeSpan.FromMilliseconds(20),
                FaultBudget = FaultBudget,
            },
        },
        loggers);
}

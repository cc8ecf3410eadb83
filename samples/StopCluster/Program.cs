using ObShell.Client;
using ObShell.Samples;
using ObShell.Samples.StopCluster;
using Spectre.Console;

using var interruption = new Interruption();
var output = Consoles.Create(Console.Out, Console.IsOutputRedirected, Console.IsInputRedirected);
var errors = Consoles.Create(Console.Error, Console.IsErrorRedirected, Console.IsInputRedirected);
IDagDisplay display = output.Profile.Capabilities.Ansi ? new LiveDagDisplay(output, TimeProvider.System) : new PlainDagDisplay(output, TimeProvider.System);
var run = new StopRun(
    new Terminal(output, errors),
    display,
    (endpoint, password, loggers) => new ObShellClient(new ObShellClientOptions { Endpoint = endpoint, Password = password }, loggers),
    Consoles.OwnCommand());
return await new StopCommand(Environment.GetEnvironmentVariable, arguments => run.RunAsync(arguments, interruption.Token))
    .InvokeAsync(args, Console.Out, Console.Error);

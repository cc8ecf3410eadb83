using ObShell.Client;
using ObShell.Client.Spectre;
using ObShell.Samples.StopCluster;
using ObShell.Tool.Terminals;

using var interruption = new Interruption();
var output = Consoles.Create(Console.Out, Console.IsOutputRedirected);
var errors = Consoles.Create(Console.Error, Console.IsErrorRedirected);
var run = new StopRun(
    new Terminal(output, errors, hasInput: !Console.IsInputRedirected),
    new ObShellDisplay(output),
    (endpoint, password, loggers) => new ObShellClient(new ObShellClientOptions { Endpoint = endpoint, Password = password }, loggers),
    Consoles.OwnCommand());
return await new StopCommand(Environment.GetEnvironmentVariable, arguments => run.RunAsync(arguments, interruption.Token))
    .InvokeAsync(args, Console.Out, Console.Error);

using ObShell.Tool.Commands;
using ObShell.Tool.Terminals;

using var interruption = new Interruption();
var consoles = new ToolConsoles(
    Consoles.Create(Console.Out, Console.IsOutputRedirected),
    Consoles.Create(Console.Error, Console.IsErrorRedirected),
    HasInput: !Console.IsInputRedirected);
return await new ToolCommandLine(consoles, Environment.GetEnvironmentVariable).InvokeAsync(args, interruption.Token);

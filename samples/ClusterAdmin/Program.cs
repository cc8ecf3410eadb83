using ObShell.Samples;
using ObShell.Samples.ClusterAdmin;

using var interruption = new Interruption();
var output = Consoles.Create(Console.Out, Console.IsOutputRedirected, Console.IsInputRedirected);
var errors = Consoles.Create(Console.Error, Console.IsErrorRedirected, Console.IsInputRedirected);
return await new AdminCommands(new AdminRun(new Terminal(output, errors), output), Environment.GetEnvironmentVariable)
    .InvokeAsync(args, interruption.Token);

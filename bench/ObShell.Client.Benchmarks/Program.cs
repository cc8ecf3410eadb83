using BenchmarkDotNet.Running;
using ObShell.Client.Benchmarks;

if (await Servers.TryServeAsync(args))
{
    return;
}

if (args is [InTurns.Verb])
{
    InTurns.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
}

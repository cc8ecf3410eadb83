using BenchmarkDotNet.Running;
using ObShell.Client.Benchmarks;

if (!await Servers.TryServeAsync(args))
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
}

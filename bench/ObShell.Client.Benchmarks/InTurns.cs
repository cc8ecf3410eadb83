using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace ObShell.Client.Benchmarks;

/// <summary>
/// Runs the benchmarks of a class in turns of half a millisecond, for machines that do other things as well: whatever they do meets all ways alike, and the
/// ratios hold.
/// </summary>
internal static class InTurns
{
    public const string Verb = "turns";

    private const int WarmupRounds = 100;
    private const int Rounds = 400;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.5);

    public static void Run()
    {
        Run(new RsaBenchmarks(), benchmarks => benchmarks.Start(), "one RSA-1024 section");
        Run(new AesBenchmarks { Bytes = 1024 }, benchmarks => benchmarks.Start(), "AES-128-CBC of 1 KB");
        Run(new AesBenchmarks { Bytes = 65536 }, benchmarks => benchmarks.Start(), "AES-128-CBC of 64 KB");
        Run(new DigestBenchmarks(), _ => { }, "SHA-256 of 64 KB");
    }

    private static void Run<T>(T benchmarks, Action<T> start, string title)
    {
        start(benchmarks);
        var ways = typeof(T).GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null).Select(method => new Way(benchmarks!, method)).ToArray();
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            foreach (var way in ways)
            {
                way.Run(Turn, keep: round >= 0);
            }
        }

        var baseline = ways.Single(way => way.IsBaseline);
        Console.WriteLine($"{title}\n\n| way | us | ratio | in half of the rounds | allocated, bytes |\n|---|---:|---:|---:|---:|");
        foreach (var way in ways)
        {
            var ratios = way.Times.Zip(baseline.Times, (time, floor) => time / floor).Order().ToArray();
            Console.WriteLine(FormattableString.Invariant(
                $"| {way.Name} | {way.Times.Order().ElementAt(Rounds / 2):0.0} | {ratios[Rounds / 2]:0.00} | {ratios[Rounds / 4]:0.00} to {ratios[Rounds * 3 / 4]:0.00} | {way.AllocatedBytes:N0} |"));
        }

        Console.WriteLine();
    }

    private sealed class Way
    {
        private readonly Action _run;
        private int _count = 1;

        public Way(object benchmarks, MethodInfo method)
        {
            var attribute = method.GetCustomAttribute<BenchmarkAttribute>()!;
            Name = attribute.Description ?? method.Name;
            IsBaseline = attribute.Baseline;
            _run = Expression.Lambda<Action>(Expression.Call(Expression.Constant(benchmarks), method)).Compile();
        }

        public string Name { get; }

        public bool IsBaseline { get; }

        /// <summary>Microseconds a run, by round.</summary>
        public List<double> Times { get; } = [];

        public long AllocatedBytes { get; private set; }

        public void Run(TimeSpan turn, bool keep)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var number = 0; number < _count; number++)
            {
                _run();
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            AllocatedBytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / _count;
            if (keep)
            {
                Times.Add(elapsed.TotalMicroseconds / _count);
            }
            else
            {
                _count = (int)Math.Clamp(_count * (turn / elapsed), 1, 100_000);
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace ObShell.Client.Tests.Fuzz;

/// <summary>
/// Checks a property with many inputs, each in bounded time and memory. There are a few thousand of them by default;
/// <c>OBSHELL_FUZZ_CASES=1000000 dotnet test --filter FullyQualifiedName~Fuzz</c> sets the total number for all properties.
/// </summary>
internal static class FuzzRun
{
    private const string Variable = "OBSHELL_FUZZ_CASES";
    private const int OrdinaryCases = 4_000;
    private const int BytesForEachByte = 200;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(30);
    private static long CasesDone;

    /// <summary>The number of inputs run in this process.</summary>
    public static long Done => Interlocked.Read(ref CasesDone);

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : OrdinaryCases;

    /// <summary>Checks a property.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="share">The share of this property in 1000 cases.</param>
    /// <param name="size">The size of an input, which limits the memory.</param>
    /// <param name="show">Formats an input that failed.</param>
    /// <param name="property">The property; throws if it does not hold.</param>
    /// <param name="spare">The memory in bytes that an empty input may use.</param>
    public static Task CheckAsync<T>(Gen<T> inputs, int share, Func<T, int> size, Func<T, string> show, Action<T> property, int spare = 1 << 18) => WatchAsync<T>(
        share, show, (watch, count) => inputs.Sample(input => Measure(input, watch, spare + ((long)BytesForEachByte * size(input)), property), iter: count, print: show));

    /// <summary>Checks a property of the whole client, whose memory cannot be separated from that of other threads.</summary>
    public static Task CheckAsync<T>(Gen<T> inputs, int share, Func<T, string> show, Func<T, Task> property) => WatchAsync<T>(
        share, show, (watch, count) => inputs.SampleAsync(input => MeasureAsync(input, watch, property), iter: count, print: show).GetAwaiter().GetResult());

    /// <summary>Reports an unexpected exception.</summary>
    public static AssertionException Unexpected(Exception exception) => new($"{exception.GetType().Name} came: {exception}");

    private static async Task WatchAsync<T>(int share, Func<T, string> show, Action<Watch<T>, long> run)
    {
        var watch = new Watch<T>();
        var count = Math.Max(1, Cases * share / 1000);
        var start = Stopwatch.GetTimestamp();
        var running = Task.Factory.StartNew(() => run(watch, count), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (await Task.WhenAny(running, Task.Delay(200)) != running)
        {
            if (watch.Longest(out var input) > Hanging)
            {
                Assert.Fail($"This has not come to an end for {Hanging.TotalSeconds} seconds: {show(input!)}");
            }
        }

        await running;
        Interlocked.Add(ref CasesDone, count);
        TestContext.Out.WriteLine($"{count} cases in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, at most {watch.MostBytes / 1024} KiB and {watch.MostTime.TotalMilliseconds:0} ms each");
    }

    private static void Measure<T>(T input, Watch<T> watch, long bound, Action<T> property)
    {
        // One-time costs and load of the machine do not occur in the second run.
        var (bytes, time) = Once(input, watch, property);
        for (var attempt = 0; attempt < 3 && (bytes > bound || time > Slow); attempt++)
        {
            var (bytesAgain, timeAgain) = Once(input, watch, property);
            (bytes, time) = (Math.Min(bytes, bytesAgain), timeAgain < time ? timeAgain : time);
        }

        watch.Note(bytes, time);
        if (bytes > bound || time > Slow)
        {
            throw new AssertionException($"It took {bytes} bytes, of {bound} allowed, and {time.TotalMilliseconds:0} ms.");
        }
    }

    private static (long Bytes, TimeSpan Time) Once<T>(T input, Watch<T> watch, Action<T> property)
    {
        using var watched = watch.Begin(input);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        property(input);
        return (GC.GetAllocatedBytesForCurrentThread() - allocated, Stopwatch.GetElapsedTime(start));
    }

    private static async Task MeasureAsync<T>(T input, Watch<T> watch, Func<T, Task> property)
    {
        using var watched = watch.Begin(input);
        var start = Stopwatch.GetTimestamp();
        await property(input);
        watch.Note(0, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>The running cases, and their start.</summary>
    private sealed class Watch<T>
    {
        private readonly ConcurrentDictionary<Running, T> _running = new();
        private readonly Lock _lock = new();

        public long MostBytes { get; private set; }

        public TimeSpan MostTime { get; private set; }

        public Running Begin(T input)
        {
            var running = new Running(this);
            _running[running] = input;
            return running;
        }

        public TimeSpan Longest(out T? input)
        {
            var oldest = _running.OrderByDescending(item => item.Key.Elapsed).FirstOrDefault();
            input = oldest.Value;
            return oldest.Key?.Elapsed ?? TimeSpan.Zero;
        }

        public void Note(long bytes, TimeSpan time)
        {
            lock (_lock)
            {
                MostBytes = Math.Max(MostBytes, bytes);
                MostTime = time > MostTime ? time : MostTime;
            }
        }

        public sealed class Running(Watch<T> watch) : IDisposable
        {
            private readonly long _start = Stopwatch.GetTimestamp();

            public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

            public void Dispose() => watch._running.TryRemove(this, out _);
        }
    }
}

/// <summary>Reports the number of cases at the end.</summary>
[SetUpFixture]
internal sealed class FuzzSummary
{
    private readonly long _start = Stopwatch.GetTimestamp();

    [OneTimeTearDown]
    public void Say() => TestContext.Progress.WriteLine($"Fuzz: {FuzzRun.Done} cases in {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s");
}

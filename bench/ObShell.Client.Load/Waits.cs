using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>Many waits at the same time through one client: what one costs, and how their polls are spread.</summary>
internal static class Waits
{
    private const int BinMilliseconds = 100;
    private const int Looks = 5;
    private static readonly TimeSpan Forever = TimeSpan.FromHours(1);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(13);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(300);

    public static IReadOnlyList<int> UsualCounts { get; } = [1000, 10_000];

    public static async Task RunAsync(IReadOnlyList<int> counts)
    {
        var table = new Table(
            "waits",
            "bytes a wait",
            "connections",
            "threads",
            "polls/s",
            "polls/s a wait",
            $"polls in {BinMilliseconds} ms: 5 %",
            "median",
            "95 %",
            "most",
            "CPU of the client",
            "all cancelled after, ms");
        foreach (var count in counts)
        {
            foreach (var same in new[] { true, false })
            {
                table.Add(await MeasureAsync(count, same).ConfigureAwait(false));
            }
        }

        table.Print(string.Create(CultureInfo.InvariantCulture, $"Waits through one client, looked at for {Window.TotalSeconds} s after {Settling.TotalSeconds} s"));
    }

    private static async Task<string[]> MeasureAsync(int count, bool same)
    {
        using var server = await ServerProcess.StartAsync(PlainAgent.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        using var cancellation = new CancellationTokenSource();
        await client.GetDagOperation(DagIds.Make(count, Forever)).UpdateStatusAsync(showDetails: false).ConfigureAwait(false);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var waits = new Task[count];
        for (var number = 0; number < count; number++)
        {
            waits[number] = client.GetDagOperation(DagIds.Make(same ? 0 : number, Forever)).WaitForCompletionAsync(cancellation.Token);
        }

        await Task.Delay(Settling).ConfigureAwait(false);
        await TakeArrivalsAsync(bare, server.Endpoint).ConfigureAwait(false);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        await Task.Delay(Window).ConfigureAwait(false);
        var (arrivals, connections) = await TakeArrivalsAsync(bare, server.Endpoint).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var busy = (Process.GetCurrentProcess().TotalProcessorTime - processor) / elapsed;
        var threads = ThreadPool.ThreadCount;
        var bytes = (await SmallestHeapAsync().ConfigureAwait(false) - before) / (double)count;
        var failed = waits.Count(wait => wait.IsCompleted);
        var cancelled = await CancelAsync(cancellation, waits).ConfigureAwait(false);
        var bins = Bins(arrivals);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{count:N0}, {(same ? "one DAG" : "a DAG each")}{(failed == 0 ? "" : $", {failed} ended early")}"),
            Text(bytes, "N0"),
            Text(connections, "N0"),
            Text(threads, "0"),
            Text(arrivals.Count / elapsed.TotalSeconds, "N0"),
            Text(arrivals.Count / elapsed.TotalSeconds / count, "0.000"),
            Text(Samples.Quantile(bins, 0.05), "0"),
            Text(Samples.Median(bins), "0"),
            Text(Samples.Quantile(bins, 0.95), "0"),
            Text(bins.Max(), "0"),
            Text(busy, "0 %"),
            Text(cancelled.TotalMilliseconds, "0"),
        ];
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>When polls came since this was last asked, and how many connections there are beside this one.</summary>
    private static async Task<(IReadOnlyList<double> Arrivals, int Connections)> TakeArrivalsAsync(HttpClient http, Uri endpoint)
    {
        using var response = await http.GetAsync(new Uri(endpoint, PlainAgent.ArrivalsPath)).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        var connections = int.Parse(response.Headers.GetValues(PlainAgent.ConnectionsHeader).Single(), CultureInfo.InvariantCulture) - 1;
        return ([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))], connections);
    }

    /// <summary>Some polls are on their way at any time; the heap is looked at when there are the fewest.</summary>
    private static async Task<long> SmallestHeapAsync()
    {
        var smallest = long.MaxValue;
        for (var look = 0; look < Looks; look++)
        {
            smallest = Math.Min(smallest, GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(BetweenLooks).ConfigureAwait(false);
        }

        return smallest;
    }

    private static async Task<TimeSpan> CancelAsync(CancellationTokenSource cancellation, Task[] waits)
    {
        var start = Stopwatch.GetTimestamp();
        await cancellation.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(waits).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>How many polls came in each tenth of a second.</summary>
    private static double[] Bins(IReadOnlyList<double> arrivals)
    {
        var first = arrivals.Count == 0 ? 0 : arrivals.Min();
        var bins = new double[(int)(Window.TotalMilliseconds / BinMilliseconds)];
        foreach (var arrival in arrivals)
        {
            var bin = (int)((arrival - first) / BinMilliseconds);
            if (bin < bins.Length)
            {
                bins[bin]++;
            }
        }

        return bins;
    }
}

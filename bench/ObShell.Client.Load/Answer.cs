using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>An answer of 50 MB: how fast it is read, and in how much memory.</summary>
internal static class Answer
{
    private const int WarmupRounds = 2;
    private const int Rounds = 7;

    public static async Task RunAsync()
    {
        using var server = await ServerProcess.StartAsync(PlainAgent.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        var dag = DagIds.Make(1, TimeSpan.Zero);
        var address = new Uri(server.Endpoint, $"{PlainAgent.DagPath}{dag}");
        var megabytes = MemoryWatch.Megabytes((await bare.GetByteArrayAsync(address).ConfigureAwait(false)).Length);
        List<Reading> bareReadings = [];
        List<Reading> readings = [];
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            var first = await MeasureAsync(() => ReadBareAsync(bare, address)).ConfigureAwait(false);
            var second = await MeasureAsync(() => client.GetDagOperation(dag).UpdateStatusAsync()).ConfigureAwait(false);
            if (round >= 0)
            {
                bareReadings.Add(first);
                readings.Add(second);
            }
        }

        var floor = bareReadings.Min(reading => reading.Seconds);
        var table = new Table("read by", "best, MB/s", "median, MB/s", "speed, best / best", "speed, in the same round", "allocated, MB", "heap at most, MB", "working set at most, MB");
        var paired = Samples.Median(bareReadings.Zip(readings, (first, second) => first.Seconds / second.Seconds));
        Add(table, "JsonSerializer.DeserializeAsync of the stream", megabytes, bareReadings, floor, 1);
        Add(table, "DagOperation.UpdateStatusAsync", megabytes, readings, floor, paired);
        table.Print(string.Create(CultureInfo.InvariantCulture, $"An answer of {megabytes:0.0} MB, {Rounds} rounds; memory over what there was before, medians"));
    }

    private static async Task<BareDag> ReadBareAsync(HttpClient http, Uri address)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return (await JsonSerializer.DeserializeAsync(stream, BareJson.Default.BareAnswer).ConfigureAwait(false))!.Data;
        }
    }

    private static async Task<Reading> MeasureAsync<T>(Func<Task<T>> read)
    {
        using var memory = MemoryWatch.Start();
        var start = Stopwatch.GetTimestamp();
        var dag = await read().ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(dag);
        return new Reading(seconds, memory.AllocatedMegabytes, memory.HeapMegabytes, memory.WorkingSetMegabytes);
    }

    private static void Add(Table table, string name, double megabytes, List<Reading> readings, double floor, double paired) => table.Add(
        name,
        Text(megabytes / readings.Min(reading => reading.Seconds), "0"),
        Text(megabytes / Samples.Median(readings.Select(reading => reading.Seconds)), "0"),
        Text(floor / readings.Min(reading => reading.Seconds), "0.00"),
        Text(paired, "0.00"),
        Text(Samples.Median(readings.Select(reading => reading.Allocated)), "0"),
        Text(Samples.Median(readings.Select(reading => reading.Heap)), "0"),
        Text(Samples.Median(readings.Select(reading => reading.WorkingSet)), "0"));

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private sealed record Reading(double Seconds, double Allocated, double Heap, double WorkingSet);
}

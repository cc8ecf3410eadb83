using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>
/// Calls against what they cannot do without, taken in turns of less than a tenth of a second, so that whatever else the machine does meets all of them alike,
/// and each of them finds the caches of the processor as it has left them.
/// </summary>
internal static class Calls
{
    private const int WarmupRounds = 10;
    private const int Rounds = 60;
    private const int CallsEach = 200;

    public static async Task RunAsync()
    {
        using var server = await ServerProcess.StartAsync(FakeServer.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        var requests = await SampleRequests.PrepareAsync(server.Endpoint, client).ConfigureAwait(false);
        var table = new Table(
            "call",
            "bare HttpClient, us",
            "RSA sections, us",
            "both in turn, us",
            "the client, us",
            "the client / (bare + sections)",
            "in half of the rounds",
            "the client / both in turn",
            "the client allocates, KB");
        await CompareAsync(table, "GET, a DAG without details", () => requests.Get.SendAsync(bare), SampleRequests.GetSections, () => requests.GetAsync(client), requests.Sections)
            .ConfigureAwait(false);
        await CompareAsync(table, "POST, 1 KB", () => requests.Post.SendAsync(bare), SampleRequests.PostSections, () => SampleRequests.PostAsync(client), requests.Sections)
            .ConfigureAwait(false);
        table.Print(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds of {CallsEach} calls each; medians"));
    }

    private static async Task CompareAsync(Table table, string name, Func<Task> bare, int sections, Func<Task> call, RsaSections rsa)
    {
        Func<Task>[] steps =
        [
            bare,
            () => Task.FromResult(rsa.Encrypt(sections)),
            () =>
            {
                rsa.Encrypt(sections);
                return bare();
            },
            call,
        ];
        var times = steps.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            foreach (var (index, step) in steps.Index())
            {
                var time = await TimeAsync(step).ConfigureAwait(false);
                if (round >= 0)
                {
                    times[index].Add(time);
                }
            }
        }

        var ratios = Enumerable.Range(0, Rounds).Select(round => times[3][round] / (times[0][round] + times[1][round])).ToArray();
        var inTurn = Enumerable.Range(0, Rounds).Select(round => times[3][round] / times[2][round]);
        table.Add(
        [
            name,
            .. times.Select(time => Text(Samples.Median(time), "0")),
            Text(Samples.Median(ratios), "0.00"),
            $"{Text(Samples.Quantile(ratios, 0.25), "0.00")} to {Text(Samples.Quantile(ratios, 0.75), "0.00")}",
            Text(Samples.Median(inTurn), "0.00"),
            Text(await AllocationAsync(call).ConfigureAwait(false) / 1024, "0.0"),
        ]);
    }

    private static async Task<double> AllocationAsync(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var number = 0; number < Rounds; number++)
        {
            await call().ConfigureAwait(false);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds;
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static async Task<double> TimeAsync(Func<Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < CallsEach; index++)
        {
            await call().ConfigureAwait(false);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / CallsEach;
    }
}

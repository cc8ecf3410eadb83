using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>
/// Calls against what they cannot do without, taken in turns a few milliseconds long, so that whatever else the machine does meets all of them alike.
/// </summary>
internal static class Calls
{
    private const int WarmupRounds = 60;
    private const int Rounds = 300;
    private const int CallsEach = 10;

    public static async Task RunAsync()
    {
        using var server = await ServerProcess.StartAsync(FakeServer.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = ObShellClient.Connect(server.Endpoint.ToString(), FakeServer.Password);
        var requests = await SampleRequests.PrepareAsync(server.Endpoint, client).ConfigureAwait(false);
        var table = new Table("call", "bare HttpClient, us", "RSA sections, us", "the client, us", "the client / (bare + sections)", "in half of the rounds");
        await CompareAsync(table, "GET, a DAG without details", () => requests.Get.SendAsync(bare), SampleRequests.GetSections, () => requests.GetAsync(client), requests.Sections)
            .ConfigureAwait(false);
        await CompareAsync(table, "POST, 1 KB", () => requests.Post.SendAsync(bare), SampleRequests.PostSections, () => SampleRequests.PostAsync(client), requests.Sections)
            .ConfigureAwait(false);
        table.Print(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds of {CallsEach} calls each; medians"));
    }

    private static async Task CompareAsync(Table table, string name, Func<Task> bare, int sections, Func<Task> call, RsaSections rsa)
    {
        List<double> bareTimes = [];
        List<double> sectionTimes = [];
        List<double> callTimes = [];
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            var bareTime = await TimeAsync(bare).ConfigureAwait(false);
            var sectionTime = await TimeAsync(() => Task.FromResult(rsa.Encrypt(sections))).ConfigureAwait(false);
            var callTime = await TimeAsync(call).ConfigureAwait(false);
            if (round >= 0)
            {
                bareTimes.Add(bareTime);
                sectionTimes.Add(sectionTime);
                callTimes.Add(callTime);
            }
        }

        var ratios = callTimes.Zip(bareTimes.Zip(sectionTimes, (first, second) => first + second), (ours, floor) => ours / floor).ToArray();
        var (median, low, high) = (Samples.Median(ratios), Samples.Quantile(ratios, 0.25), Samples.Quantile(ratios, 0.75));
        table.Add(
            name,
            Text(Samples.Median(bareTimes), "0"),
            Text(Samples.Median(sectionTimes), "0"),
            Text(Samples.Median(callTimes), "0"),
            Text(median, "0.00"),
            $"{Text(low, "0.00")} to {Text(high, "0.00")}");
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

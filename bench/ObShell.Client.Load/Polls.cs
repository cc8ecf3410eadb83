using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>A poll of a DAG that is followed, against the same request by a bare HttpClient: signed for each poll, and with the signed header kept. In turns, in several runs.</summary>
internal static class Polls
{
    private const int Runs = 5;
    private const int WarmupRounds = 5;
    private const int Rounds = 30;
    private const int PollsEach = 200;
    private const int CountedPolls = 1000;

    public static async Task RunAsync()
    {
        using var server = await ServerProcess.StartAsync(FakeServer.Kind).ConfigureAwait(false);
        using var bare = BareHttp.Create();
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        var requests = await SampleRequests.PrepareAsync(server.Endpoint, client).ConfigureAwait(false);
        Func<Task>[] ways =
        [
            () =>
            {
                requests.Sections.Encrypt(SampleRequests.GetSections);
                return requests.Get.SendAsync(bare);
            },
            () => requests.Get.SendAsync(bare),
            () => requests.GetAsync(client),
        ];
        var runs = new List<double[]>();
        for (var run = 0; run < Runs; run++)
        {
            runs.Add(await MeasureAsync(ways).ConfigureAwait(false));
        }

        var table = new Table("a poll by", "us, median of the runs", "ratio, median of the runs", "in the runs", "RSA operations a poll");
        string[] names = ["bare HttpClient, one BouncyCastle section for each poll", "bare HttpClient, the header kept", "the client"];
        string[] operations = ["1", "0", Text(await CountAsync(server.Endpoint, requests).ConfigureAwait(false), "0.000")];
        for (var way = 0; way < names.Length; way++)
        {
            var ratios = runs.Select(run => run[way] / run[0]).Order().ToArray();
            table.Add(names[way], Text(Samples.Median(runs.Select(run => run[way])), "0"), Text(Samples.Median(ratios), "0.00"), $"{Text(ratios[0], "0.00")} to {Text(ratios[^1], "0.00")}", operations[way]);
        }

        table.Print(string.Create(CultureInfo.InvariantCulture, $"{Runs} runs of {Rounds} rounds of {PollsEach} polls each, in turns"));
    }

    private static async Task<double[]> MeasureAsync(Func<Task>[] ways)
    {
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmupRounds; round < Rounds; round++)
        {
            foreach (var (index, way) in ways.Index())
            {
                var start = Stopwatch.GetTimestamp();
                for (var poll = 0; poll < PollsEach; poll++)
                {
                    await way().ConfigureAwait(false);
                }

                if (round >= 0)
                {
                    times[index].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / PollsEach);
                }
            }
        }

        return [.. times.Select(Samples.Median)];
    }

    /// <summary>How many different headers the polls of a client have: each is one RSA operation.</summary>
    private static async Task<double> CountAsync(Uri endpoint, SampleRequests requests)
    {
        var counter = new Counter();
        var services = new ServiceCollection();
        services.AddObShellClient(options => (options.Endpoint, options.Password) = (endpoint.ToString(), FakeServer.Password)).AddHttpMessageHandler(() => counter);
        await using var provider = services.BuildServiceProvider();
        for (var poll = 0; poll < CountedPolls; poll++)
        {
            await requests.GetAsync(provider.GetRequiredService<ObShellClient>()).ConfigureAwait(false);
        }

        return counter.Headers.Count / (double)CountedPolls;
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private sealed class Counter : DelegatingHandler
    {
        public HashSet<string> Headers { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Headers.TryGetValues("X-OCS-Header", out var values))
            {
                Headers.UnionWith(values);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Benchmarks;

namespace ObShell.Client.Load;

/// <summary>How long after the end of a DAG a wait for it returns.</summary>
internal static class Notice
{
    private const int Dags = 160;
    private const int RoundTrips = 50;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenStarts = TimeSpan.FromMilliseconds(25);
    private static readonly double[] Bounds = [0, 0.3, 1, 3, 10, 31];

    public static async Task RunAsync()
    {
        using var server = await ServerProcess.StartAsync(PlainAgent.Kind).ConfigureAwait(false);
        using var client = new ObShellClient(server.Endpoint.ToString(), FakeServer.Password);
        await client.GetDagOperation(DagIds.Make(Dags + 1, Longest / 10)).WaitForCompletionAsync().ConfigureAwait(false);
        var roundTrip = await RoundTripAsync(client).ConfigureAwait(false);
        var notices = await Task.WhenAll(Enumerable.Range(0, Dags).Select(number => WaitAsync(client, number, roundTrip))).ConfigureAwait(false);
        var table = new Table("a DAG of", "DAGs", "noticed after, median ms", "at most, ms", "share of what is allowed: median", "at most", "later than allowed");
        for (var index = 1; index < Bounds.Length; index++)
        {
            var group = notices.Where(notice => notice.Elapsed.TotalSeconds >= Bounds[index - 1] && notice.Elapsed.TotalSeconds < Bounds[index]).ToArray();
            if (group.Length == 0)
            {
                continue;
            }

            table.Add(
                string.Create(CultureInfo.InvariantCulture, $"{Bounds[index - 1]} to {Bounds[index]} s"),
                Text(group.Length, "0"),
                Text(Samples.Median(group.Select(notice => notice.Late.TotalMilliseconds)), "0"),
                Text(group.Max(notice => notice.Late.TotalMilliseconds), "0"),
                Text(Samples.Median(group.Select(notice => notice.Share)), "0.00"),
                Text(group.Max(notice => notice.Share), "0.00"),
                Text(group.Count(notice => notice.Share > 1), "0"));
        }

        table.Print(string.Create(
            CultureInfo.InvariantCulture, $"Allowed: 200 ms and a quarter of what the DAG took, 2 s at most, and a round trip, here {roundTrip.TotalMilliseconds:0.0} ms"));
    }

    private static async Task<NoticeOfEnd> WaitAsync(ObShellClient client, int number, TimeSpan roundTrip)
    {
        // One after the other: what is looked at is one wait, not a rush of them. The longest begin first.
        await Task.Delay((Dags - number) * BetweenStarts).ConfigureAwait(false);
        var length = Shortest * Math.Pow(Longest / Shortest, number / (Dags - 1.0));
        var dag = await client.GetDagOperation(DagIds.Make(number, length)).WaitForCompletionAsync().ConfigureAwait(false);
        return new NoticeOfEnd(dag.EndTime - dag.StartTime, DateTimeOffset.UtcNow - dag.EndTime, roundTrip);
    }

    private static async Task<TimeSpan> RoundTripAsync(ObShellClient client)
    {
        List<double> times = [];
        for (var number = 0; number < RoundTrips; number++)
        {
            var start = Stopwatch.GetTimestamp();
            await client.GetDagOperation(DagIds.Make(Dags, Shortest)).UpdateStatusAsync(showDetails: false).ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return TimeSpan.FromMilliseconds(Samples.Median(times));
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private sealed record NoticeOfEnd(TimeSpan Elapsed, TimeSpan Late, TimeSpan RoundTrip)
    {
        private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
        private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

        public double Share
        {
            get
            {
                var growing = First + (Elapsed / 4);
                return Late / ((growing < Most ? growing : Most) + RoundTrip);
            }
        }
    }
}

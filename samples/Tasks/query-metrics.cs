// Reads a metric of the last hour, by server:  dotnet run samples/Tasks/query-metrics.cs -- cpu_percent
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Monitoring;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var now = DateTimeOffset.Now;
var series = await obshell.Metrics.QueryAsync(new MetricQuery
{
    Metrics = [demo.Argument(args, 0, "cpu_percent")],
    GroupLabels = ["svr_ip"],
    QueryRange = new MetricQueryRange { StartTimestamp = now.AddHours(-1), EndTimestamp = now, Step = TimeSpan.FromMinutes(5) },
});
foreach (var item in series)
{
    Console.WriteLine($"{item.Metric.Name} {string.Join(", ", item.Metric.Labels.Select(label => label.Value))}: {item.Values.Average(value => value.Value):0.0} on average, {item.Values.Max(value => value.Value):0.0} at most");
}

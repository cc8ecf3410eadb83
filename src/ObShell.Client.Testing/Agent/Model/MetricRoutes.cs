using System.Text.Json;
using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>The routes about metrics.</summary>
internal static class MetricRoutes
{
    private const int MaxPoints = 11000;

    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("GET /api/v1/metrics", call => MetricCatalogue.Classes(call.Query("scope") ?? "") is { } classes
            ? Reply.Contents(classes.Select(item => JsonSerializer.SerializeToNode(item, MetricsJson.Default.MetricClass)!))
            : OperationRefusals.ScopeInvalid) { WorksWithoutDatabase = true },
        new("POST /api/v1/metrics/query", Query),
    ];

    private static Reply Query(ModelCall call) => call.Cluster.Prometheus is null
        ? OperationRefusals.NoClient(ExternalSystemRoutes.Prometheus)
        : call.Read(MetricsJson.Default.MetricQuery, query => Query(call, query));

    private static Reply Query(ModelCall call, MetricQuery query)
    {
        var keys = query.Metrics ?? [];
        return keys.FirstOrDefault(key => MetricCatalogue.Find(key) is null && call.Cluster.FindMetric(key) is null) is { } unknown ? OperationRefusals.MetricUnknown(unknown)
            : Times(query.QueryRange) is not { } times ? TenantRefusals.IllegalArgument("query_range", "must have a start, an end and a step")
            : Reply.Contents(keys.SelectMany(key => Series(call.Cluster, key, query, times)).Select(series => JsonSerializer.SerializeToNode(series, MetricsJson.Default.MetricData)!));
    }

    private static DateTimeOffset[]? Times(MetricQueryRange? range) =>
        range is { StartTimestamp: { } start, EndTimestamp: { } end, Step: { } step } && step > TimeSpan.Zero && end >= start && (end - start) / step <= MaxPoints
            ? [.. Enumerable.Range(0, (int)((end - start) / step) + 1).Select(index => start + (index * step))]
            : null;

    /// <summary>The values of a metric: one series for each combination of the labels that are to be grouped by, and a single one without.</summary>
    private static IEnumerable<MetricData> Series(FakeCluster cluster, string key, MetricQuery query, DateTimeOffset[] times)
    {
        var metric = MetricCatalogue.Find(key);
        var laidDown = cluster.FindMetric(key);
        var groups = (metric?.Series(cluster) ?? [([], 0)])
            .Where(series => (query.Labels ?? []).All(label => series.Labels.Any(own => own.Key == label.Key && own.Value == label.Value)))
            .GroupBy(series => string.Join('\n', Kept(series.Labels).Select(label => label.Value)));
        foreach (var group in groups)
        {
            var value = metric?.IsShare == true ? group.Average(series => series.Value) : group.Sum(series => series.Value);
            yield return new MetricData
            {
                Metric = new() { Name = key, Labels = [.. Kept(group.First().Labels)] },
                Values = [.. times.Select(time => new MetricValue { Timestamp = time, Value = laidDown?.Invoke(time) ?? value })],
            };
        }

        IEnumerable<KeyValue> Kept(IReadOnlyList<KeyValue> labels) => labels.Where(label => query.GroupLabels?.Contains(label.Key) == true);
    }
}

using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ObShell.Client.Tests.Telemetry;

/// <summary>
/// Collects what the client tells while a test runs, as an application with OpenTelemetry does. The sources belong to the whole process, so that spans are told
/// apart by the trace that the test begins.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private const string Name = "ObShell.Client";
    private static readonly ActivitySource Tests = new("ObShell.Client.Tests");
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;
    private readonly Activity _root;

    public Telemetry()
    {
        _tracing = Sdk.CreateTracerProviderBuilder().AddSource(Name, Tests.Name).AddInMemoryExporter(_spans).Build();
        _metering = Sdk.CreateMeterProviderBuilder().AddMeter(Name).AddInMemoryExporter(_metrics).Build();
        _root = Tests.StartActivity("test")!;
    }

    /// <summary>The trace that the test has begun.</summary>
    public ActivityTraceId Trace => _root.TraceId;

    /// <summary>The span that the test has begun.</summary>
    public ActivitySpanId Root => _root.SpanId;

    /// <summary>Ends the listening, and gives the client's spans in the order in which they began.</summary>
    public IReadOnlyList<Activity> Spans()
    {
        _tracing.Dispose();
        return [.. _spans.Where(span => span.Source.Name == Name && span.TraceId == Trace).OrderBy(span => span.StartTimeUtc)];
    }

    /// <summary>Ends the listening, and gives the one span of a test that makes one call.</summary>
    public Activity Span() => Spans() is [var span] ? span : throw new AssertionException("There is not one span.");

    /// <summary>Ends the listening, and gives what was measured: one point for each set of tags.</summary>
    public IReadOnlyList<Measured> Points(string instrument)
    {
        _metering.Dispose();
        var points = new List<Measured>();
        foreach (var metric in _metrics.Where(metric => metric.Name == instrument).TakeLast(1))
        {
            foreach (var point in metric.MetricPoints)
            {
                var tags = new SortedDictionary<string, object?>(StringComparer.Ordinal);
                foreach (var tag in point.Tags)
                {
                    tags.Add(tag.Key, tag.Value);
                }

                points.Add(metric.MetricType == MetricType.Histogram
                    ? new Measured(tags, point.GetHistogramCount(), point.GetHistogramSum())
                    : new Measured(tags, point.GetSumLong(), 0));
            }
        }

        return points;
    }

    public void Dispose()
    {
        _root.Dispose();
        _tracing.Dispose();
        _metering.Dispose();
    }

    /// <summary>The tags of a span, by name.</summary>
    public static SortedDictionary<string, object?> TagsOf(Activity span) => new(span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value), StringComparer.Ordinal);
}

/// <summary>What an instrument has measured under one set of tags.</summary>
/// <param name="Tags">The tags.</param>
/// <param name="Count">How often, of a histogram; how much, of a counter.</param>
/// <param name="Sum">How much, of a histogram.</param>
internal sealed record Measured(SortedDictionary<string, object?> Tags, long Count, double Sum);

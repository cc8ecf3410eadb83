using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ObShell.Client.Tests.Telemetry;

/// <summary>
/// Collects the telemetry of the client during a test, as OpenTelemetry does. The sources are process-wide, so spans are told
/// apart by the trace that the test starts.
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

    /// <summary>The trace of the test.</summary>
    public ActivityTraceId Trace => _root.TraceId;

    /// <summary>The span of the test.</summary>
    public ActivitySpanId Root => _root.SpanId;

    /// <summary>Stops listening, and returns the client's spans in the order of their start.</summary>
    public IReadOnlyList<Activity> Spans()
    {
        _tracing.Dispose();
        return [.. _spans.Where(span => span.Source.Name == Name && span.TraceId == Trace).OrderBy(span => span.StartTimeUtc)];
    }

    /// <summary>Stops listening, and returns the only span of a test with one call.</summary>
    public Activity Span() => Spans() is [var span] ? span : throw new AssertionException("There is not one span.");

    /// <summary>Stops listening, and returns the measurements: one for each set of tags.</summary>
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

/// <summary>The measurements of an instrument with one set of tags.</summary>
/// <param name="Tags">The tags.</param>
/// <param name="Count">The count of a histogram; the sum of a counter.</param>
/// <param name="Sum">The sum of a histogram.</param>
internal sealed record Measured(SortedDictionary<string, object?> Tags, long Count, double Sum);

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Metric value.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public double Value { get; init; }

    /// <summary>The timestamp.</summary>
    [JsonPropertyName("timestamp")]
    public double Timestamp { get; init; }
}

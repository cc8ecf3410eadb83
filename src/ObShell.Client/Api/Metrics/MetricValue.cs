using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A value at a moment.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record MetricValue
{
    /// <summary>The value, in the unit of the metric.</summary>
    [JsonPropertyName("value")]
    public double Value { get; init; }

    /// <summary>The moment, in seconds since 1970 UTC.</summary>
    [JsonPropertyName("timestamp")]
    public double Timestamp { get; init; }
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>User session stats.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UserSessionStats
{
    /// <summary>The total.</summary>
    [JsonPropertyName("total")]
    public long Total { get; init; }

    /// <summary>The active.</summary>
    [JsonPropertyName("active")]
    public long Active { get; init; }
}

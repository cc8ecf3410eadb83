using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>The number of sessions of a user.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UserSessionStatistics
{
    /// <summary>The number of sessions.</summary>
    [JsonPropertyName("total")]
    public long Total { get; init; }

    /// <summary>The number of active sessions.</summary>
    [JsonPropertyName("active")]
    public long Active { get; init; }
}

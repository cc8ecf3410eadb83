using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>The statistics of a user.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UserStatistics
{
    /// <summary>The number of sessions; null if it is not known.</summary>
    [JsonPropertyName("session")]
    public UserSessionStatistics? Session { get; init; }
}

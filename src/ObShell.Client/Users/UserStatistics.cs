using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>What a user is doing.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UserStatistics
{
    /// <summary>Its sessions; null when they are not known.</summary>
    [JsonPropertyName("session")]
    public UserSessionStatistics? Session { get; init; }
}

using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>User stats.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UserStats
{
    /// <summary>The session.</summary>
    [JsonPropertyName("session")]
    public UserSessionStats? Session { get; init; }
}

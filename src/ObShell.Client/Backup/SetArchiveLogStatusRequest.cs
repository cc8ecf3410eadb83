using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Set archive log status request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetArchiveLogStatusRequest
{
    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ArchiveLogOrder? Status { get; init; }
}

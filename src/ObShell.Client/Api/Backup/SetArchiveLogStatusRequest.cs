using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What to do with log archiving.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetArchiveLogStatusRequest
{
    /// <summary>The wanted status. Null means <c>STOP</c>.</summary>
    /// <exception cref="ArgumentException">The value is none that OBShell knows.</exception>
    [JsonPropertyName("status")]
    public ArchiveLogOrder? Status { get; init => field = Required.Known(value); }
}

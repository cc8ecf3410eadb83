using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The status to set for log archiving.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetArchiveLogStatusRequest
{
    /// <summary>The status to set. Null means <c>STOP</c>.</summary>
    /// <exception cref="ArgumentException">The value is not one that OBShell knows.</exception>
    [JsonPropertyName("status")]
    public ArchiveLogOrder? Status { get; init => field = Required.Known(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="status">The value of <see cref="Status"/>.</param>
    public static implicit operator SetArchiveLogStatusRequest(ArchiveLogOrder status) => new() { Status = status };
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Change tenant primary zone request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ChangeTenantPrimaryZoneRequest
{
    /// <summary>The primary zone.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("primary_zone")]
    public required string PrimaryZone { get; init => field = Required.Text(value); }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The new primary zone of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantPrimaryZoneRequest
{
    /// <summary>The zones for the leaders, in order of preference, such as <c>zone1;zone2,zone3</c>; <c>RANDOM</c> for all zones equally.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("primary_zone")]
    public required string PrimaryZone { get; init => field = Required.Text(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="primaryZone">The value of <see cref="PrimaryZone"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="primaryZone"/> is null or empty.</exception>
    public static implicit operator SetTenantPrimaryZoneRequest(string primaryZone)
    {
        ArgumentException.ThrowIfNullOrEmpty(primaryZone);
        return new() { PrimaryZone = primaryZone };
    }
}

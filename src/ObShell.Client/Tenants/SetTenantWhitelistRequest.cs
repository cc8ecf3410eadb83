using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The client addresses that may log in to a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record SetTenantWhitelistRequest
{
    /// <summary>The client addresses, separated by commas; <c>%</c> for all. OBShell adds <c>127.0.0.1</c>; an empty string allows only that address.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("whitelist")]
    public required string Whitelist { get; init => field = Required.Object(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="whitelist">The value of <see cref="Whitelist"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="whitelist"/> is null or empty.</exception>
    public static implicit operator SetTenantWhitelistRequest(string whitelist)
    {
        ArgumentException.ThrowIfNullOrEmpty(whitelist);
        return new() { Whitelist = whitelist };
    }
}

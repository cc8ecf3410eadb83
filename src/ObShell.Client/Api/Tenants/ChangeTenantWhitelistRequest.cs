using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Change tenant whitelist request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ChangeTenantWhitelistRequest
{
    /// <summary>The whitelist.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("whitelist")]
    public required string Whitelist { get; init => field = Required.Text(value); }
}

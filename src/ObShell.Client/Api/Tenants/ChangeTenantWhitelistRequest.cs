using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The addresses that may log in to a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ChangeTenantWhitelistRequest
{
    /// <summary>The addresses with commas between them; <c>%</c> for all.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("whitelist")]
    public required string Whitelist { get; init => field = Required.Text(value); }
}

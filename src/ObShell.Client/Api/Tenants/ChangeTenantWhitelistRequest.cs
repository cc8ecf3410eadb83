using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The addresses that may log in to a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record ChangeTenantWhitelistRequest
{
    /// <summary>The addresses with commas between them; <c>%</c> for all. OBShell adds <c>127.0.0.1</c>; an empty text leaves that alone.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("whitelist")]
    public required string Whitelist { get; init => field = Required.Object(value); }
}

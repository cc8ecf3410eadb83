using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The new name of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RenameTenantRequest
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("new_name")]
    public required string NewName { get; init => field = Required.Text(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="newName">The value of <see cref="NewName"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="newName"/> is null or empty.</exception>
    public static implicit operator RenameTenantRequest(string newName)
    {
        ArgumentException.ThrowIfNullOrEmpty(newName);
        return new() { NewName = newName };
    }
}

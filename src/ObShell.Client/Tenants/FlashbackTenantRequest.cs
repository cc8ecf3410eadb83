using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>What a tenant is called that comes back from the recycle bin.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record FlashbackTenantRequest
{
    /// <summary>The name; null means the one that it had.</summary>
    [JsonPropertyName("new_name")]
    public string? NewName { get; init; }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="newName">The value of <see cref="NewName"/>; null for no request.</param>
    [return: NotNullIfNotNull(nameof(newName))]
    public static implicit operator FlashbackTenantRequest?(string? newName) => newName is null ? null : new() { NewName = newName };
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The name of a tenant that is restored from the recycle bin.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record FlashbackTenantRequest
{
    /// <summary>The new name; null to keep the original name.</summary>
    [JsonPropertyName("new_name")]
    public string? NewName { get; init; }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="newName">The value of <see cref="NewName"/>; null for a null request.</param>
    [return: NotNullIfNotNull(nameof(newName))]
    public static implicit operator FlashbackTenantRequest?(string? newName) => newName is null ? null : new() { NewName = newName };
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Object privileges request.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ObjectPrivilegesRequest
{
    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The object privileges.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("object_privileges")]
    public required IReadOnlyList<ObjectPrivilegeGrant> ObjectPrivileges { get; init => field = Required.Items(value); }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ObjectPrivilegesRequest);
}

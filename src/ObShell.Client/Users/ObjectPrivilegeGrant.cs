using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The privileges on an object.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ObjectPrivilegeGrant
{
    /// <summary>The type of the object, such as <c>TABLE</c>; null if the name is unique.</summary>
    [JsonPropertyName("object_type")]
    public string? ObjectType { get; init; }

    /// <summary>The name of the object.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("object_name")]
    public required string ObjectName { get; init => field = Required.Text(value); }

    /// <summary>The user that owns the object.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("owner")]
    public required string Owner { get; init => field = Required.Text(value); }

    /// <summary>The privileges, such as <c>SELECT</c>. In a set or update request, an empty list revokes all privileges on this object.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("privileges")]
    public required IReadOnlyList<string> Privileges { get; init => field = Required.Object(Required.NoNulls(value)); }
}

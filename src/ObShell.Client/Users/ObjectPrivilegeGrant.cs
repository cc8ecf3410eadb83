using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>Privileges on an object.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ObjectPrivilegeGrant
{
    /// <summary>The type of the object, such as <c>TABLE</c>; null when the name is enough.</summary>
    [JsonPropertyName("object_type")]
    public string? ObjectType { get; init; }

    /// <summary>The name of the object.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("object_name")]
    public required string ObjectName { get; init => field = Required.Text(value); }

    /// <summary>The user that it belongs to.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("owner")]
    public required string Owner { get; init => field = Required.Text(value); }

    /// <summary>The privileges, such as <c>SELECT</c>. An empty list takes those on this object away where they are set or changed.</summary>
    /// <exception cref="ArgumentException">The value is null or contains null.</exception>
    [JsonPropertyName("privileges")]
    public required IReadOnlyList<string> Privileges { get; init => field = Required.Object(Required.NoNulls(value)); }
}

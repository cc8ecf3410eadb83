using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Object privilege grant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ObjectPrivilegeGrant
{
    /// <summary>The object type.</summary>
    [JsonPropertyName("object_type")]
    public string? ObjectType { get; init; }

    /// <summary>The object name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("object_name")]
    public required string ObjectName { get; init => field = Required.Text(value); }

    /// <summary>The owner.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("owner")]
    public required string Owner { get; init => field = Required.Text(value); }

    /// <summary>The privileges.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("privileges")]
    public required IReadOnlyList<string> Privileges { get; init => field = Required.Items(value); }
}

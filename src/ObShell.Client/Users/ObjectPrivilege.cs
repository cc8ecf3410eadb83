using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>The privileges on an object.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ObjectPrivilege
{
    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public DatabaseObject Object { get; init => field = value ?? new(); } = new();

    /// <summary>The privileges, such as <c>SELECT</c>.</summary>
    [JsonPropertyName("privileges")]
    public IReadOnlyList<string> Privileges { get; init => field = value ?? []; } = [];
}

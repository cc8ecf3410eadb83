using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Modify user db privilege request.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ModifyUserDbPrivilegeRequest
{
    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The db privileges.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("db_privileges")]
    public required IReadOnlyList<DbPrivilegeGrant> DatabasePrivileges { get; init => field = Required.Items(value); }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ModifyUserDbPrivilegeRequest);
}

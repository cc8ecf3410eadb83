using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>The privileges on a database.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record DatabasePrivilegeGrant
{
    /// <summary>The name of the database.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("db_name")]
    public required string DatabaseName { get; init => field = Required.Text(value); }

    /// <summary>The privileges. An empty list grants none on this database.</summary>
    /// <exception cref="ArgumentException">The value is null, or contains one that OBShell does not know.</exception>
    [JsonPropertyName("privileges")]
    public required IReadOnlyList<MySqlPrivilege> Privileges { get; init => field = Required.Known(Required.Object(value)); }
}

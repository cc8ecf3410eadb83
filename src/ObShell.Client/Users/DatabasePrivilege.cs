using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>The privileges on a database.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record DatabasePrivilege
{
    /// <summary>The name of the database.</summary>
    [JsonPropertyName("db_name")]
    public string DatabaseName { get; init => field = value ?? ""; } = "";

    /// <summary>The privileges.</summary>
    [JsonPropertyName("privileges")]
    public IReadOnlyList<MySqlPrivilege> Privileges { get; init => field = value ?? []; } = [];
}

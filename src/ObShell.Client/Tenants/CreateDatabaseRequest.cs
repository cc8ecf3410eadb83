using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A database to create in a tenant.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CreateDatabaseRequest
{
    /// <summary>The name of the database.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("db_name")]
    public required string DatabaseName { get; init => field = Required.Text(value); }

    /// <summary>The collation, which also determines the character set, such as <c>utf8mb4_general_ci</c>. Null for the tenant's default.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>Whether the database is read-only. Null means <c>false</c>.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"DatabaseName = {DatabaseName}, Collation = {Collation}, ReadOnly = {ReadOnly}");
        return true;
    }
}

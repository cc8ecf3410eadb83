using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The changes to a database.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record UpdateDatabaseRequest
{
    /// <summary>The new collation; null keeps the current one.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>Whether the database is read-only; null keeps the current setting.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Collation = {Collation}, ReadOnly = {ReadOnly}");
        return true;
    }
}

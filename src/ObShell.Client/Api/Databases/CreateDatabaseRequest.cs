using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Create database request.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record CreateDatabaseRequest
{
    /// <summary>The db name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("db_name")]
    public required string DatabaseName { get; init => field = Required.Text(value); }

    /// <summary>The collation.</summary>
    [JsonPropertyName("collation")]
    public string? Collation { get; init; }

    /// <summary>The read only.</summary>
    [JsonPropertyName("read_only")]
    public bool? ReadOnly { get; init; }

    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    // Secrets are not shown.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"DatabaseName = {DatabaseName}, Collation = {Collation}, ReadOnly = {ReadOnly}");
        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Modify database request.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ModifyDatabaseRequest
{
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
        builder.Append(CultureInfo.InvariantCulture, $"Collation = {Collation}, ReadOnly = {ReadOnly}");
        return true;
    }
}

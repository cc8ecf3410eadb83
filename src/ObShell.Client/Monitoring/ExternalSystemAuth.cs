using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ObShell.Client.Monitoring;

/// <summary>A user name and a password.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ExternalSystemAuth
{
    /// <summary>The user name.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; init; }

    /// <summary>The password.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Username = {Username}");
        return true;
    }
}

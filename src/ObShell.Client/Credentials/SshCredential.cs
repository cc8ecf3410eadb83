using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Credentials;

/// <summary>The SSH login for hosts.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SshCredential
{
    /// <summary>The hosts.</summary>
    /// <exception cref="ArgumentException">The value is null or empty, or contains null.</exception>
    [JsonPropertyName("targets")]
    public required IReadOnlyList<SshTarget> Targets { get; init => field = Required.Items(Required.NoNulls(value)); }

    /// <summary>The name of the user.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("username")]
    public required string Username { get; init => field = Required.Text(value); }

    /// <summary>How the user is authenticated. OBShell 4.5.0 supports passwords only.</summary>
    /// <exception cref="ArgumentException">The value is empty or not one that OBShell knows.</exception>
    [JsonPropertyName("type")]
    public required CredentialAuthType Type { get; init => field = Required.Known(value); }

    /// <summary>The password; it may be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("passphrase")]
    public required string Passphrase { get; init => field = Required.Object(value); }

    // Leaves out the secrets.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Username = {Username}, Type = {Type}");
        return true;
    }
}

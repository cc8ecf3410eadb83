using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>The hosts and the user name of a stored credential. OBShell does not return the password.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SshSecret
{
    /// <summary>The hosts.</summary>
    [JsonPropertyName("targets")]
    public IReadOnlyList<CredentialTarget> Targets { get; init => field = value ?? []; } = [];

    /// <summary>The name of the user.</summary>
    [JsonPropertyName("username")]
    public string Username { get; init => field = value ?? ""; } = "";

    /// <summary>How the user is authenticated.</summary>
    [JsonPropertyName("type")]
    public CredentialAuthType Type { get; init; }
}

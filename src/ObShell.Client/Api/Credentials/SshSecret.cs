using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Ssh secret.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record SshSecret
{
    /// <summary>The targets.</summary>
    [JsonPropertyName("targets")]
    public IReadOnlyList<CredentialTarget> Targets { get; init => field = value ?? []; } = [];

    /// <summary>The username.</summary>
    [JsonPropertyName("username")]
    public string Username { get; init => field = value ?? ""; } = "";

    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public CredentialAuthType Type { get; init; }
}

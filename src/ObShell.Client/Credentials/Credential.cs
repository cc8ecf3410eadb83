using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>A credential that OBShell stores, without its secret.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record Credential
{
    /// <summary>The id of the credential.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>The name of the credential.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The kind of target that the credential is for. OBShell 4.5.0 supports hosts only.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>The description; empty if there is none.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The hosts and the user name.</summary>
    [JsonPropertyName("ssh_secret")]
    public SshSecret SshSecret { get; init => field = value ?? new(); } = new();

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last modified, with the server's offset.</summary>
    [JsonPropertyName("update_time")]
    public ServerTime UpdateTime { get; init; }
}

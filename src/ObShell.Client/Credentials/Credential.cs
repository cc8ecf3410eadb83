using System.Text.Json.Serialization;

namespace ObShell.Client.Credentials;

/// <summary>A credential that OBShell keeps, without what is secret in it.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record Credential
{
    /// <summary>The id of the credential.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>What it lets into. OBShell 4.5.0 knows hosts only.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>A remark; empty for none.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The hosts, and the name of the user.</summary>
    [JsonPropertyName("ssh_secret")]
    public SshSecret SshSecret { get; init => field = value ?? new(); } = new();

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>When it was last modified, with the server's offset.</summary>
    [JsonPropertyName("update_time")]
    public ServerTime UpdateTime { get; init; }
}

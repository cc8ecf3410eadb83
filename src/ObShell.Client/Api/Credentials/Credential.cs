using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Credential.</summary>
/// <remarks>Since OBShell 4.4.0.</remarks>
public sealed record Credential
{
    /// <summary>The credential id.</summary>
    [JsonPropertyName("credential_id")]
    public long CredentialId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The target type.</summary>
    [JsonPropertyName("target_type")]
    public CredentialTargetType TargetType { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The ssh secret.</summary>
    [JsonPropertyName("ssh_secret")]
    public SshSecret SshSecret { get; init => field = value ?? new(); } = new();

    /// <summary>The create time.</summary>
    [JsonPropertyName("create_time")]
    public ServerTime CreateTime { get; init; }

    /// <summary>The update time.</summary>
    [JsonPropertyName("update_time")]
    public ServerTime UpdateTime { get; init; }
}

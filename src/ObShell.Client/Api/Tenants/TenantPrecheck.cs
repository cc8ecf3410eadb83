using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant precheck.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record TenantPrecheck
{
    /// <summary>The is connectable.</summary>
    [JsonPropertyName("is_connectable")]
    public bool IsConnectable { get; init; }

    /// <summary>The is password exists.</summary>
    [JsonPropertyName("is_password_exists")]
    public bool IsPasswordExists { get; init; }

    /// <summary>The is empty root password.</summary>
    [JsonPropertyName("is_empty_root_password")]
    public bool IsEmptyRootPassword { get; init; }
}

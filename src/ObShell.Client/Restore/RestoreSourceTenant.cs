using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Restore source tenant.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreSourceTenant
{
    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The cluster name.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The restore windows.</summary>
    [JsonPropertyName("restore_windows")]
    public RestoreWindows? RestoreWindows { get; init; }
}

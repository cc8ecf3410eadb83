using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The tenant a backup was taken of, and to which times it can be restored.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreSourceTenant
{
    /// <summary>The name of the tenant the backup was taken of. Empty when the backup does not tell.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the cluster the backup was taken of. Empty when the backup does not tell.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The times to which the backup can be restored. Null when the server gives none.</summary>
    [JsonPropertyName("restore_windows")]
    public RestoreWindows? RestoreWindows { get; init; }
}

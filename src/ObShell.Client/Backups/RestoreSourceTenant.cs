using System.Text.Json.Serialization;

namespace ObShell.Client.Backups;

/// <summary>The source tenant of a backup, and the time windows that the backup can be restored to.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record RestoreSourceTenant
{
    /// <summary>The name of the source tenant of the backup. Empty if the backup does not contain it.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the source cluster of the backup. Empty if the backup does not contain it.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The time windows that the backup can be restored to. Null if the server returns none.</summary>
    [JsonPropertyName("restore_windows")]
    public RestoreWindows? RestoreWindows { get; init; }
}

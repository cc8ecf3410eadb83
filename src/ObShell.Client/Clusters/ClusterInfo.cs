using System.Text.Json.Serialization;
using ObShell.Client.Tenants;

namespace ObShell.Client.Clusters;

/// <summary>The cluster with its zones, servers, tenants and resource usage.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterInfo
{
    /// <summary>The name of the cluster.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the cluster.</summary>
    [JsonPropertyName("cluster_id")]
    public long ClusterId { get; init; }

    /// <summary>Whether the cluster is available.</summary>
    [JsonPropertyName("status")]
    public ClusterStatus Status { get; init; }

    /// <summary>Whether the cluster runs the community edition of OceanBase.</summary>
    [JsonPropertyName("is_community_edition")]
    public bool IsCommunityEdition { get; init; }

    /// <summary>Whether the cluster runs the standalone edition, which requires a licence.</summary>
    [JsonPropertyName("is_standalone")]
    public bool IsStandalone { get; init; }

    /// <summary>The version of OceanBase.</summary>
    [JsonPropertyName("ob_version")]
    public string ObVersion { get; init => field = value ?? ""; } = "";

    /// <summary>Whether deadlock detection is enabled.</summary>
    [JsonPropertyName("dead_lock_detection_enabled")]
    public bool DeadLockDetectionEnabled { get; init; }

    /// <summary>The start-up mode of the observers, such as <c>SHARED_STORAGE</c>; may be empty.</summary>
    [JsonPropertyName("startup_mode")]
    public string StartupMode { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the cluster stores its data in shared storage.</summary>
    [JsonPropertyName("is_shared_storage")]
    public bool IsSharedStorage { get; init; }

    /// <summary>The shared storage; null without one.</summary>
    [JsonPropertyName("shared_storage_info")]
    public SharedStorageInfo? SharedStorageInfo { get; init; }

    /// <summary>The id of the unfinished DAG that locks the cluster; empty if there is none.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The total capacity of all servers, and how much of it is assigned.</summary>
    [JsonPropertyName("stats")]
    public ResourceStatistics Stats { get; init => field = value ?? new(); } = new();

    /// <summary>The zones, with their servers.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<Zone> Zones { get; init => field = value ?? []; } = [];

    /// <summary>The tenants.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<TenantInfo> Tenants { get; init => field = value ?? []; } = [];

    /// <summary>The resource usage of the tenants.</summary>
    [JsonPropertyName("tenant_stats")]
    public IReadOnlyList<TenantResourceStatistics> TenantStats { get; init => field = value ?? []; } = [];

    /// <summary>The licence of a standalone cluster; null for any other cluster.</summary>
    [JsonPropertyName("license")]
    public License? License { get; init; }
}

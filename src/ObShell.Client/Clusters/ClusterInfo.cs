using System.Text.Json.Serialization;
using ObShell.Client.Tenants;

namespace ObShell.Client.Clusters;

/// <summary>The cluster with its zones, servers, tenants and what they use.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterInfo
{
    /// <summary>The name of the cluster.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the cluster.</summary>
    [JsonPropertyName("cluster_id")]
    public long ClusterId { get; init; }

    /// <summary>Whether the cluster can be reached, and how well.</summary>
    [JsonPropertyName("status")]
    public ClusterStatus Status { get; init; }

    /// <summary>Whether it is the community edition of OceanBase.</summary>
    [JsonPropertyName("is_community_edition")]
    public bool IsCommunityEdition { get; init; }

    /// <summary>Whether it is the standalone edition, which needs a licence.</summary>
    [JsonPropertyName("is_standalone")]
    public bool IsStandalone { get; init; }

    /// <summary>The version of OceanBase.</summary>
    [JsonPropertyName("ob_version")]
    public string ObVersion { get; init => field = value ?? ""; } = "";

    /// <summary>Whether deadlocks are detected.</summary>
    [JsonPropertyName("dead_lock_detection_enabled")]
    public bool DeadLockDetectionEnabled { get; init; }

    /// <summary>The mode in which the observers were started, such as <c>SHARED_STORAGE</c>; empty or another word otherwise.</summary>
    [JsonPropertyName("startup_mode")]
    public string StartupMode { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the cluster keeps its data in shared storage.</summary>
    [JsonPropertyName("is_shared_storage")]
    public bool IsSharedStorage { get; init; }

    /// <summary>The shared storage; null without one.</summary>
    [JsonPropertyName("shared_storage_info")]
    public SharedStorageInfo? SharedStorageInfo { get; init; }

    /// <summary>The id of the unfinished DAG that locks it; empty if there is none.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The capacity of all servers together, and how much of it is assigned.</summary>
    [JsonPropertyName("stats")]
    public ResourceStatistics Stats { get; init => field = value ?? new(); } = new();

    /// <summary>The zones, with their servers.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<Zone> Zones { get; init => field = value ?? []; } = [];

    /// <summary>The tenants.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<TenantInfo> Tenants { get; init => field = value ?? []; } = [];

    /// <summary>What the tenants use.</summary>
    [JsonPropertyName("tenant_stats")]
    public IReadOnlyList<TenantResourceStatistics> TenantStats { get; init => field = value ?? []; } = [];

    /// <summary>The licence of a standalone cluster; null for every other.</summary>
    [JsonPropertyName("license")]
    public License? License { get; init; }
}

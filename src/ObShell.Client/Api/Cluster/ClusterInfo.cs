using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Cluster info.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record ClusterInfo
{
    /// <summary>The cluster name.</summary>
    [JsonPropertyName("cluster_name")]
    public string ClusterName { get; init => field = value ?? ""; } = "";

    /// <summary>The cluster id.</summary>
    [JsonPropertyName("cluster_id")]
    public long ClusterId { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public ClusterStatus Status { get; init; }

    /// <summary>The is community edition.</summary>
    [JsonPropertyName("is_community_edition")]
    public bool IsCommunityEdition { get; init; }

    /// <summary>The is standalone.</summary>
    [JsonPropertyName("is_standalone")]
    public bool IsStandalone { get; init; }

    /// <summary>The ob version.</summary>
    [JsonPropertyName("ob_version")]
    public string ObVersion { get; init => field = value ?? ""; } = "";

    /// <summary>The dead lock detection enabled.</summary>
    [JsonPropertyName("dead_lock_detection_enabled")]
    public bool DeadLockDetectionEnabled { get; init; }

    /// <summary>The startup mode.</summary>
    [JsonPropertyName("startup_mode")]
    public string StartupMode { get; init => field = value ?? ""; } = "";

    /// <summary>The is shared storage.</summary>
    [JsonPropertyName("is_shared_storage")]
    public bool IsSharedStorage { get; init; }

    /// <summary>The shared storage info.</summary>
    [JsonPropertyName("shared_storage_info")]
    public SharedStorageInfo? SharedStorageInfo { get; init; }

    /// <summary>The local task id.</summary>
    [JsonPropertyName("local_task_id")]
    public string LocalTaskId { get; init => field = value ?? ""; } = "";

    /// <summary>The stats.</summary>
    [JsonPropertyName("stats")]
    public BaseResourceStats Stats { get; init => field = value ?? new(); } = new();

    /// <summary>The zones.</summary>
    [JsonPropertyName("zones")]
    public IReadOnlyList<Zone> Zones { get; init => field = value ?? []; } = [];

    /// <summary>The tenants.</summary>
    [JsonPropertyName("tenants")]
    public IReadOnlyList<TenantInfo> Tenants { get; init => field = value ?? []; } = [];

    /// <summary>The tenant stats.</summary>
    [JsonPropertyName("tenant_stats")]
    public IReadOnlyList<TenantResourceStat> TenantStats { get; init => field = value ?? []; } = [];

    /// <summary>The license.</summary>
    [JsonPropertyName("license")]
    public License? License { get; init; }
}

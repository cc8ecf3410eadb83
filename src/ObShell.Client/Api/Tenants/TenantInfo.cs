using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant info.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantInfo
{
    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The created time.</summary>
    [JsonPropertyName("created_time")]
    public ServerTime CreatedTime { get; init; }

    /// <summary>The mode.</summary>
    [JsonPropertyName("mode")]
    public TenantMode Mode { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public TenantStatus Status { get; init; }

    /// <summary>The locked.</summary>
    [JsonPropertyName("locked")]
    public string Locked { get; init => field = value ?? ""; } = "";

    /// <summary>The primary zone.</summary>
    [JsonPropertyName("primary_zone")]
    public string PrimaryZone { get; init => field = value ?? ""; } = "";

    /// <summary>The locality.</summary>
    [JsonPropertyName("locality")]
    public string Locality { get; init => field = value ?? ""; } = "";

    /// <summary>The in recyclebin.</summary>
    [JsonPropertyName("in_recyclebin")]
    public string InRecyclebin { get; init => field = value ?? ""; } = "";

    /// <summary>The charset.</summary>
    [JsonPropertyName("charset")]
    public string Charset { get; init => field = value ?? ""; } = "";

    /// <summary>The collation.</summary>
    [JsonPropertyName("collation")]
    public string Collation { get; init => field = value ?? ""; } = "";

    /// <summary>The whitelist.</summary>
    [JsonPropertyName("whitelist")]
    public string Whitelist { get; init => field = value ?? ""; } = "";

    /// <summary>The pools.</summary>
    [JsonPropertyName("pools")]
    public IReadOnlyList<ResourcePoolWithUnit> Pools { get; init => field = value ?? []; } = [];

    /// <summary>The read only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>The time zone.</summary>
    [JsonPropertyName("time_zone")]
    public string TimeZone { get; init => field = value ?? ""; } = "";

    /// <summary>The lower case table names.</summary>
    [JsonPropertyName("lower_case_table_names")]
    public string LowerCaseTableNames { get; init => field = value ?? ""; } = "";

    /// <summary>The dead lock detection enabled.</summary>
    [JsonPropertyName("dead_lock_detection_enabled")]
    public bool DeadLockDetectionEnabled { get; init; }

    /// <summary>The connection strings.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";
}

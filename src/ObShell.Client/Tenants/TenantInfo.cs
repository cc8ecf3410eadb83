using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A tenant with all that it is made of.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantInfo
{
    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("created_time")]
    public ServerTime CreatedTime { get; init; }

    /// <summary>The SQL dialect.</summary>
    [JsonPropertyName("mode")]
    public TenantMode Mode { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public TenantStatus Status { get; init; }

    /// <summary>Whether nobody can log in.</summary>
    [JsonPropertyName("locked")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool IsLocked { get; init; }

    /// <summary>The zones of its leaders: first those before the first <c>;</c>, any of those between commas.</summary>
    [JsonPropertyName("primary_zone")]
    public string PrimaryZone { get; init => field = value ?? ""; } = "";

    /// <summary>Which replicas are in which zone, such as <c>FULL{1}@zone1</c>.</summary>
    [JsonPropertyName("locality")]
    public string Locality { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it is in the recycle bin.</summary>
    [JsonPropertyName("in_recyclebin")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool IsInRecycleBin { get; init; }

    /// <summary>The character set, of Oracle tenants; empty for others.</summary>
    [JsonPropertyName("charset")]
    public string Charset { get; init => field = value ?? ""; } = "";

    /// <summary>The collation, of Oracle tenants; empty for others.</summary>
    [JsonPropertyName("collation")]
    public string Collation { get; init => field = value ?? ""; } = "";

    /// <summary>The addresses that may log in, with commas between them; <c>%</c> for all.</summary>
    [JsonPropertyName("whitelist")]
    public string Whitelist { get; init => field = value ?? ""; } = "";

    /// <summary>Its resource pools.</summary>
    [JsonPropertyName("pools")]
    public IReadOnlyList<ResourcePoolWithUnit> Pools { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is read-only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>Its time zone, such as <c>+08:00</c>.</summary>
    [JsonPropertyName("time_zone")]
    public string TimeZone { get; init => field = value ?? ""; } = "";

    /// <summary>Its variable <c>lower_case_table_names</c>: how the case of table names is treated.</summary>
    [JsonPropertyName("lower_case_table_names")]
    public string LowerCaseTableNames { get; init => field = value ?? ""; } = "";

    /// <summary>Whether deadlocks are detected.</summary>
    [JsonPropertyName("dead_lock_detection_enabled")]
    public bool DeadLockDetectionEnabled { get; init; }

    /// <summary>How to connect to it.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];

    /// <summary>The remark that it was created with.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";
}

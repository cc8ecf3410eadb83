using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Tenant overview.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantOverview
{
    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The tenant name.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

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

    /// <summary>The created time.</summary>
    [JsonPropertyName("created_time")]
    public ServerTime CreatedTime { get; init; }

    /// <summary>The read only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The connection strings.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];
}

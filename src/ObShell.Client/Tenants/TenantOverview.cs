using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>An overview of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record TenantOverview
{
    /// <summary>The id of the tenant.</summary>
    [JsonPropertyName("tenant_id")]
    public long TenantId { get; init; }

    /// <summary>The name of the tenant.</summary>
    [JsonPropertyName("tenant_name")]
    public string TenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The SQL dialect.</summary>
    [JsonPropertyName("mode")]
    public TenantMode Mode { get; init; }

    /// <summary>The status.</summary>
    [JsonPropertyName("status")]
    public TenantStatus Status { get; init; }

    /// <summary>Whether the tenant is locked, so that nobody can log in.</summary>
    [JsonPropertyName("locked")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool IsLocked { get; init; }

    /// <summary>The zones for the leaders: <c>;</c> separates levels of preference, highest first, and commas separate zones of the same level.</summary>
    [JsonPropertyName("primary_zone")]
    public string PrimaryZone { get; init => field = value ?? ""; } = "";

    /// <summary>The replicas in each zone, such as <c>FULL{1}@zone1</c>.</summary>
    [JsonPropertyName("locality")]
    public string Locality { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the tenant is in the recycle bin.</summary>
    [JsonPropertyName("in_recyclebin")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool IsInRecycleBin { get; init; }

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("created_time")]
    public ServerTime CreatedTime { get; init; }

    /// <summary>Whether the tenant is read-only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>The comment from the creation of the tenant.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>The connection strings of the tenant.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];
}

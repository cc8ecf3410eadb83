using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A tenant, in short.</summary>
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

    /// <summary>When it was created, with the server's offset.</summary>
    [JsonPropertyName("created_time")]
    public ServerTime CreatedTime { get; init; }

    /// <summary>Whether it is read-only.</summary>
    [JsonPropertyName("read_only")]
    public bool ReadOnly { get; init; }

    /// <summary>The remark that it was created with.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>How to connect to it.</summary>
    [JsonPropertyName("connection_strings")]
    public IReadOnlyList<ConnectionString> ConnectionStrings { get; init => field = value ?? []; } = [];
}

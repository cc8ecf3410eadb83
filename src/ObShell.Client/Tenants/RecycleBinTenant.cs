using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>A tenant in the recycle bin.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RecycleBinTenant
{
    /// <summary>The name of the tenant in the recycle bin.</summary>
    [JsonPropertyName("object_name")]
    public string ObjectName { get; init => field = value ?? ""; } = "";

    /// <summary>The original name of the tenant.</summary>
    [JsonPropertyName("original_tenant_name")]
    public string OriginalTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the tenant can be restored.</summary>
    [JsonPropertyName("can_undrop")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool CanUndrop { get; init; }

    /// <summary>Whether the tenant can be purged.</summary>
    [JsonPropertyName("can_purge")]
    [JsonConverter(typeof(YesNoConverter))]
    public bool CanPurge { get; init; }
}

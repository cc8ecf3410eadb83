using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>A tenant in the recycle bin.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RecycleBinTenant
{
    /// <summary>Its name in the recycle bin.</summary>
    [JsonPropertyName("object_name")]
    public string ObjectName { get; init => field = value ?? ""; } = "";

    /// <summary>The name that it had.</summary>
    [JsonPropertyName("original_tenant_name")]
    public string OriginalTenantName { get; init => field = value ?? ""; } = "";

    /// <summary><c>YES</c> when it can be brought back, else <c>NO</c>.</summary>
    [JsonPropertyName("can_undrop")]
    public string CanUndrop { get; init => field = value ?? ""; } = "";

    /// <summary><c>YES</c> when it can be purged, else <c>NO</c>.</summary>
    [JsonPropertyName("can_purge")]
    public string CanPurge { get; init => field = value ?? ""; } = "";
}

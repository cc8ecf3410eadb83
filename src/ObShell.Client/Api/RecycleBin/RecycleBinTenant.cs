using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Recycle bin tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RecycleBinTenant
{
    /// <summary>The object name.</summary>
    [JsonPropertyName("object_name")]
    public string ObjectName { get; init => field = value ?? ""; } = "";

    /// <summary>The original tenant name.</summary>
    [JsonPropertyName("original_tenant_name")]
    public string OriginalTenantName { get; init => field = value ?? ""; } = "";

    /// <summary>The can undrop.</summary>
    [JsonPropertyName("can_undrop")]
    public string CanUndrop { get; init => field = value ?? ""; } = "";

    /// <summary>The can purge.</summary>
    [JsonPropertyName("can_purge")]
    public string CanPurge { get; init => field = value ?? ""; } = "";
}

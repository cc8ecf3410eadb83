using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>The options for dropping a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record DropTenantRequest
{
    /// <summary>Whether to move the tenant to the recycle bin, from which it can be restored. Null means <c>false</c>: the tenant is deleted permanently.</summary>
    [JsonPropertyName("need_recycle")]
    public bool? NeedRecycle { get; init; }
}

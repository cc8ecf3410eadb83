using System.Text.Json.Serialization;

namespace ObShell.Client.Tenants;

/// <summary>How to drop a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record DropTenantRequest
{
    /// <summary>Whether it goes to the recycle bin, from where it can be brought back. Null means <c>false</c>: it is gone for good.</summary>
    [JsonPropertyName("need_recycle")]
    public bool? NeedRecycle { get; init; }
}

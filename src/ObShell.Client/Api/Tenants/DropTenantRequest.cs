using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Drop tenant request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record DropTenantRequest
{
    /// <summary>The need recycle.</summary>
    [JsonPropertyName("need_recycle")]
    public bool? NeedRecycle { get; init; }
}

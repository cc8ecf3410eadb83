using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>What a tenant is called that comes back from the recycle bin.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record FlashbackTenantRequest
{
    /// <summary>The name; null means the one that it had.</summary>
    [JsonPropertyName("new_name")]
    public string? NewName { get; init; }
}

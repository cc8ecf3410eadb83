using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Flashback tenant request.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record FlashbackTenantRequest
{
    /// <summary>The new name.</summary>
    [JsonPropertyName("new_name")]
    public string? NewName { get; init; }
}

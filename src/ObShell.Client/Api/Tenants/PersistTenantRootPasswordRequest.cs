using System.Text.Json.Serialization;

namespace ObShell.Client;

/// <summary>Persist tenant root password request.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record PersistTenantRootPasswordRequest
{
    /// <summary>The password.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(PersistTenantRootPasswordRequest);
}

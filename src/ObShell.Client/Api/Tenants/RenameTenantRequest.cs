using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The new name of a tenant.</summary>
/// <remarks>Since OBShell 4.2.4.</remarks>
public sealed record RenameTenantRequest
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("new_name")]
    public required string NewName { get; init => field = Required.Text(value); }
}

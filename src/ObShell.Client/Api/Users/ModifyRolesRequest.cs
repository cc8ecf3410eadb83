using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Modify roles request.</summary>
/// <remarks>Since OBShell 4.3.2.</remarks>
public sealed record ModifyRolesRequest
{
    /// <summary>The root password.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The roles.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("roles")]
    public required IReadOnlyList<string> Roles { get; init => field = Required.Items(value); }

    /// <summary>The request without what it holds, which is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ModifyRolesRequest);
}

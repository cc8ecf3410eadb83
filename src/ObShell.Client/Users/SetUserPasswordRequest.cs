using System.Text.Json.Serialization;

namespace ObShell.Client.Users;

/// <summary>The new password of a user.</summary>
/// <remarks>Since OBShell 4.3.0.</remarks>
public sealed record SetUserPasswordRequest
{
    /// <summary>The password of the tenant's root user; null or empty if OBShell stores it or if there is none.</summary>
    [JsonPropertyName("root_password")]
    public string? RootPassword { get; init; }

    /// <summary>The new password; null or empty for none.</summary>
    [JsonPropertyName("new_password")]
    public string? NewPassword { get; init; }

    /// <summary>Returns the name of the type only, because the passwords are secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetUserPasswordRequest);
}

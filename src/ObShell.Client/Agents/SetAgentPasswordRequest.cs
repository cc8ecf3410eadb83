using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Agents;

/// <summary>The agent password to set.</summary>
/// <remarks>Since OBShell 4.2.6.</remarks>
public sealed record SetAgentPasswordRequest
{
    /// <summary>The password.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    [JsonPropertyName("password")]
    public required string Password { get; init => field = Required.Text(value); }

    /// <summary>Creates the request from its only member.</summary>
    /// <param name="password">The value of <see cref="Password"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="password"/> is null or empty.</exception>
    public static implicit operator SetAgentPasswordRequest(string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(password);
        return new() { Password = password };
    }

    /// <summary>Returns the name of the type only, because the password is secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(SetAgentPasswordRequest);
}

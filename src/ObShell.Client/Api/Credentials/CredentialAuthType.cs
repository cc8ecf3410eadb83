using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>How a user is known.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<CredentialAuthType>))]
public readonly record struct CredentialAuthType : IOpenValue<CredentialAuthType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CredentialAuthType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>PASSWORD</c>: by a password.</summary>
    public static CredentialAuthType Password { get; } = new("PASSWORD");

    bool IClosedValue.IsKnown => _value is "PASSWORD";

    string IOpenValue<CredentialAuthType>.Text => ToString();

    static CredentialAuthType IOpenValue<CredentialAuthType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

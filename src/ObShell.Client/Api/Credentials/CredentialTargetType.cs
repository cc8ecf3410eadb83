using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What a credential lets into.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<CredentialTargetType>))]
public readonly record struct CredentialTargetType : IOpenValue<CredentialTargetType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CredentialTargetType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>HOST</c>: hosts, by SSH.</summary>
    public static CredentialTargetType Host { get; } = new("HOST");

    bool IClosedValue.IsKnown => _value is "HOST";

    string IOpenValue<CredentialTargetType>.Text => ToString();

    static CredentialTargetType IOpenValue<CredentialTargetType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a host let in.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<CredentialConnectionResult>))]
public readonly record struct CredentialConnectionResult : IOpenValue<CredentialConnectionResult>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CredentialConnectionResult(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>SUCCESS</c>: it did.</summary>
    public static CredentialConnectionResult Success { get; } = new("SUCCESS");

    /// <summary><c>CONNECT_FAILED</c>: it did not, or could not be reached.</summary>
    public static CredentialConnectionResult ConnectFailed { get; } = new("CONNECT_FAILED");

    bool IClosedValue.IsKnown => _value is "SUCCESS" or "CONNECT_FAILED";

    string IOpenValue<CredentialConnectionResult>.Text => ToString();

    static CredentialConnectionResult IOpenValue<CredentialConnectionResult>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

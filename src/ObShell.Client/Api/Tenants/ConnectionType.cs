using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>How a connection goes.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ConnectionType>))]
public readonly record struct ConnectionType : IOpenValue<ConnectionType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ConnectionType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>DIRECT</c>: straight to an observer.</summary>
    public static ConnectionType Direct { get; } = new("DIRECT");

    /// <summary><c>PROXY</c>: through an OBProxy.</summary>
    public static ConnectionType Proxy { get; } = new("PROXY");

    bool IClosedValue.IsKnown => _value is "DIRECT" or "PROXY";

    string IOpenValue<ConnectionType>.Text => ToString();

    static ConnectionType IOpenValue<ConnectionType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The type of a connection.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ConnectionType>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ConnectionType : IExtensibleValue<ConnectionType>
{
    /// <summary><c>DIRECT</c>: directly to an observer.</summary>
    [Word("DIRECT")]
    public static partial ConnectionType Direct { get; }

    /// <summary><c>PROXY</c>: through an OBProxy.</summary>
    [Word("PROXY")]
    public static partial ConnectionType Proxy { get; }
}

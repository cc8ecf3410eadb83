using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The status of a server of a cluster.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ServerStatus>))]
[ExtensibleValue]
public readonly partial struct ServerStatus : IExtensibleValue<ServerStatus>
{
    /// <summary><c>STOPPED</c>: the server was taken out of service.</summary>
    [Word("STOPPED")]
    public static partial ServerStatus Stopped { get; }
}

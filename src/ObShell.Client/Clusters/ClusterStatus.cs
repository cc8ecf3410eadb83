using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>Whether a cluster is available.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ClusterStatus>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ClusterStatus : IExtensibleValue<ClusterStatus>
{
    /// <summary><c>NOT RUNNING</c>: the observer of the agent is not running.</summary>
    [Word("NOT RUNNING")]
    public static partial ClusterStatus NotRunning { get; }

    /// <summary><c>RUNNING</c>: the observer process runs, but does not accept connections yet.</summary>
    [Word("RUNNING")]
    public static partial ClusterStatus Running { get; }

    /// <summary><c>RESTRICTED</c>: the observer accepts connections, but the cluster is not ready.</summary>
    [Word("RESTRICTED")]
    public static partial ClusterStatus Restricted { get; }

    /// <summary><c>AVAILABLE</c>: the cluster can be used.</summary>
    [Word("AVAILABLE")]
    public static partial ClusterStatus Available { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Upgrades;

/// <summary>How the servers of a cluster are upgraded.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<UpgradeMode>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct UpgradeMode : IExtensibleValue<UpgradeMode>
{
    /// <summary><c>ROLLING</c>: zone by zone, without interrupting service. Requires three zones, or two with shared storage.</summary>
    [Word("ROLLING")]
    public static partial UpgradeMode Rolling { get; }

    /// <summary><c>STOPSERVICE</c>: all servers at once; the cluster is out of service during the upgrade.</summary>
    [Word("STOPSERVICE")]
    public static partial UpgradeMode Stopservice { get; }
}

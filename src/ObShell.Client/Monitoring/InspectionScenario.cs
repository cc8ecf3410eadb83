using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>What an inspection covers.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<InspectionScenario>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct InspectionScenario : IExtensibleValue<InspectionScenario>
{
    /// <summary><c>BASIC</c>: the health of the cluster: known bugs, errors, logs, disks, settings and the hosts.</summary>
    [Word("BASIC")]
    public static partial InspectionScenario Basic { get; }

    /// <summary><c>PERFORMANCE</c>: the performance of the cluster: settings, disk and network speed, CPU and memory use.</summary>
    [Word("PERFORMANCE")]
    public static partial InspectionScenario Performance { get; }
}

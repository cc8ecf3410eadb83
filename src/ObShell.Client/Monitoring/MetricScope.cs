using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>What metrics are about.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<MetricScope>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct MetricScope : IExtensibleValue<MetricScope>
{
    /// <summary><c>OBCLUSTER</c>: A cluster and its observers.</summary>
    [Word("OBCLUSTER")]
    public static partial MetricScope Obcluster { get; }

    /// <summary><c>OBTENANT</c>: A tenant.</summary>
    [Word("OBTENANT")]
    public static partial MetricScope Obtenant { get; }

    /// <summary><c>OBCLUSTER_OVERVIEW</c>: A cluster, in short.</summary>
    [Word("OBCLUSTER_OVERVIEW")]
    public static partial MetricScope ObclusterOverview { get; }

    /// <summary><c>OBTENANT_OVERVIEW</c>: A tenant, in short.</summary>
    [Word("OBTENANT_OVERVIEW")]
    public static partial MetricScope ObtenantOverview { get; }

    /// <summary><c>OBPROXY</c>: an OBProxy.</summary>
    [Word("OBPROXY")]
    public static partial MetricScope Obproxy { get; }
}

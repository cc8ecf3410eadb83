using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The scope of metrics.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<MetricScope>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct MetricScope : IExtensibleValue<MetricScope>
{
    /// <summary><c>OBCLUSTER</c>: a cluster and its observers.</summary>
    [Word("OBCLUSTER")]
    public static partial MetricScope Obcluster { get; }

    /// <summary><c>OBTENANT</c>: a tenant.</summary>
    [Word("OBTENANT")]
    public static partial MetricScope Obtenant { get; }

    /// <summary><c>OBCLUSTER_OVERVIEW</c>: an overview of a cluster.</summary>
    [Word("OBCLUSTER_OVERVIEW")]
    public static partial MetricScope ObclusterOverview { get; }

    /// <summary><c>OBTENANT_OVERVIEW</c>: an overview of a tenant.</summary>
    [Word("OBTENANT_OVERVIEW")]
    public static partial MetricScope ObtenantOverview { get; }

    /// <summary><c>OBPROXY</c>: an OBProxy.</summary>
    [Word("OBPROXY")]
    public static partial MetricScope Obproxy { get; }
}

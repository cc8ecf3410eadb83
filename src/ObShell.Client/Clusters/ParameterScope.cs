using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>Whether a parameter belongs to the cluster or to a tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ParameterScope>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ParameterScope : IExtensibleValue<ParameterScope>
{
    /// <summary><c>CLUSTER</c>: the cluster.</summary>
    [Word("CLUSTER")]
    public static partial ParameterScope Cluster { get; }

    /// <summary><c>TENANT</c>: a tenant.</summary>
    [Word("TENANT")]
    public static partial ParameterScope Tenant { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The status of a zone or an observer, as OceanBase reports it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<InnerStatus>))]
[ExtensibleValue]
public readonly partial struct InnerStatus : IExtensibleValue<InnerStatus>
{
    /// <summary><c>ACTIVE</c>: the zone or observer is in service.</summary>
    [Word("ACTIVE")]
    public static partial InnerStatus Active { get; }

    /// <summary><c>INACTIVE</c>: the zone or observer is out of service.</summary>
    [Word("INACTIVE")]
    public static partial InnerStatus Inactive { get; }

    /// <summary><c>DELETING</c>: the zone or observer is being deleted.</summary>
    [Word("DELETING")]
    public static partial InnerStatus Deleting { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The status of a zone.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ZoneStatus>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ZoneStatus : IExtensibleValue<ZoneStatus>
{
    /// <summary><c>RUNNING</c>: all servers of the zone run.</summary>
    [Word("RUNNING")]
    public static partial ZoneStatus Running { get; }

    /// <summary><c>UNAVAILABLE</c>: the zone cannot be used.</summary>
    [Word("UNAVAILABLE")]
    public static partial ZoneStatus Unavailable { get; }

    /// <summary><c>STOPPED</c>: the zone was stopped.</summary>
    [Word("STOPPED")]
    public static partial ZoneStatus Stopped { get; }

    /// <summary><c>CREATING</c>: the zone is being created.</summary>
    [Word("CREATING")]
    public static partial ZoneStatus Creating { get; }

    /// <summary><c>DELETED</c>: the zone has been deleted.</summary>
    [Word("DELETED")]
    public static partial ZoneStatus Deleted { get; }

    /// <summary><c>STOPPING</c>: the zone is being stopped.</summary>
    [Word("STOPPING")]
    public static partial ZoneStatus Stopping { get; }

    /// <summary><c>STARTING</c>: the zone is being started.</summary>
    [Word("STARTING")]
    public static partial ZoneStatus Starting { get; }

    /// <summary><c>RESTARTING</c>: the zone is being restarted.</summary>
    [Word("RESTARTING")]
    public static partial ZoneStatus Restarting { get; }

    /// <summary><c>DELETING</c>: the zone is being deleted.</summary>
    [Word("DELETING")]
    public static partial ZoneStatus Deleting { get; }

    /// <summary><c>UNKNOWN</c>: OBShell cannot determine the status.</summary>
    [Word("UNKNOWN")]
    public static partial ZoneStatus Unknown { get; }
}

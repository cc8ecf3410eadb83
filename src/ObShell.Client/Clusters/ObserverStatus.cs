using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Clusters;

/// <summary>The status of an observer.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ObserverStatus>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ObserverStatus : IExtensibleValue<ObserverStatus>
{
    /// <summary><c>RUNNING</c>: the observer runs and is in service.</summary>
    [Word("RUNNING")]
    public static partial ObserverStatus Running { get; }

    /// <summary><c>UNAVAILABLE</c>: the observer cannot be used.</summary>
    [Word("UNAVAILABLE")]
    public static partial ObserverStatus Unavailable { get; }

    /// <summary><c>SERVICE_STOPPED</c>: the observer was taken out of service; its process runs.</summary>
    [Word("SERVICE_STOPPED")]
    public static partial ObserverStatus ServiceStopped { get; }

    /// <summary><c>PROCESS_STOPPED</c>: the process is not running.</summary>
    [Word("PROCESS_STOPPED")]
    public static partial ObserverStatus ProcessStopped { get; }

    /// <summary><c>SERVICE_STOPPING</c>: the observer is being taken out of service.</summary>
    [Word("SERVICE_STOPPING")]
    public static partial ObserverStatus ServiceStopping { get; }

    /// <summary><c>PROCESS_STOPPING</c>: the process is being stopped.</summary>
    [Word("PROCESS_STOPPING")]
    public static partial ObserverStatus ProcessStopping { get; }

    /// <summary><c>STARTING</c>: the observer is being started.</summary>
    [Word("STARTING")]
    public static partial ObserverStatus Starting { get; }

    /// <summary><c>DELETING</c>: the observer is being deleted.</summary>
    [Word("DELETING")]
    public static partial ObserverStatus Deleting { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The status of log archiving.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ArchiveLogStatus>))]
[ExtensibleValue]
public readonly partial struct ArchiveLogStatus : IExtensibleValue<ArchiveLogStatus>
{
    /// <summary><c>PREPARE</c>: archiving is being prepared.</summary>
    [Word("PREPARE")]
    public static partial ArchiveLogStatus Prepare { get; }

    /// <summary><c>BEGINNING</c>: archiving is starting.</summary>
    [Word("BEGINNING")]
    public static partial ArchiveLogStatus Beginning { get; }

    /// <summary><c>DOING</c>: logs are being archived.</summary>
    [Word("DOING")]
    public static partial ArchiveLogStatus Doing { get; }

    /// <summary><c>INTERRUPTED</c>: archiving was interrupted.</summary>
    [Word("INTERRUPTED")]
    public static partial ArchiveLogStatus Interrupted { get; }

    /// <summary><c>STOP</c>: archiving is stopped.</summary>
    [Word("STOP")]
    public static partial ArchiveLogStatus Stop { get; }

    /// <summary><c>STOPPING</c>: archiving is stopping.</summary>
    [Word("STOPPING")]
    public static partial ArchiveLogStatus Stopping { get; }

    /// <summary><c>SUSPENDING</c>: archiving is being suspended.</summary>
    [Word("SUSPENDING")]
    public static partial ArchiveLogStatus Suspending { get; }

    /// <summary><c>SUSPEND</c>: archiving is suspended.</summary>
    [Word("SUSPEND")]
    public static partial ArchiveLogStatus Suspend { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The status of a backup, as OceanBase names it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other. OceanBase has more values while a backup runs;
/// treat an unknown one as running.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupStatus>))]
[ExtensibleValue]
public readonly partial struct BackupStatus : IExtensibleValue<BackupStatus>
{
    /// <summary><c>INIT</c>: the backup is being initialized.</summary>
    [Word("INIT")]
    public static partial BackupStatus Initializing { get; }

    /// <summary><c>DOING</c>: the backup is running.</summary>
    [Word("DOING")]
    public static partial BackupStatus Doing { get; }

    /// <summary><c>COMPLETED</c>: the backup succeeded.</summary>
    [Word("COMPLETED")]
    public static partial BackupStatus Completed { get; }

    /// <summary><c>FAILED</c>: the backup failed.</summary>
    [Word("FAILED")]
    public static partial BackupStatus Failed { get; }

    /// <summary><c>CANCELING</c>: the backup is being cancelled.</summary>
    [Word("CANCELING")]
    public static partial BackupStatus Canceling { get; }

    /// <summary><c>CANCELED</c>: the backup was cancelled.</summary>
    [Word("CANCELED")]
    public static partial BackupStatus Canceled { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>Whether a backup is full or incremental.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupMode>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct BackupMode : IExtensibleValue<BackupMode>
{
    /// <summary><c>full</c>: all data.</summary>
    [Word("full")]
    public static partial BackupMode Full { get; }

    /// <summary><c>incremental</c>: only the data that changed since the last backup.</summary>
    [Word("incremental")]
    public static partial BackupMode Incremental { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>What may be asked of running backups.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupOrder>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct BackupOrder : IExtensibleValue<BackupOrder>
{
    /// <summary><c>canceled</c>: cancels the running backups.</summary>
    [Word("canceled")]
    public static partial BackupOrder Canceled { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>A status that running backups can be set to.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupOrder>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct BackupOrder : IExtensibleValue<BackupOrder>
{
    /// <summary><c>canceled</c>: cancels the running backups.</summary>
    [Word("canceled")]
    public static partial BackupOrder Canceled { get; }
}

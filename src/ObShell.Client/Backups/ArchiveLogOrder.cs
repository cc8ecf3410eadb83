using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>A status that log archiving can be set to.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ArchiveLogOrder>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ArchiveLogOrder : IExtensibleValue<ArchiveLogOrder>
{
    /// <summary><c>STOP</c>: stops archiving.</summary>
    [Word("STOP")]
    public static partial ArchiveLogOrder Stop { get; }

    /// <summary><c>DOING</c>: starts archiving, or resumes it if it was suspended.</summary>
    [Word("DOING")]
    public static partial ArchiveLogOrder Doing { get; }

    /// <summary><c>SUSPEND</c>: suspends archiving.</summary>
    [Word("SUSPEND")]
    public static partial ArchiveLogOrder Suspend { get; }
}

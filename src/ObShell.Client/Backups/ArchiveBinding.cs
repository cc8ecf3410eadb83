using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>Whether log archiving or the tenant's workload has priority.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<ArchiveBinding>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct ArchiveBinding : IExtensibleValue<ArchiveBinding>
{
    /// <summary><c>OPTIONAL</c>: the workload has priority; archiving may lag behind.</summary>
    [Word("OPTIONAL")]
    public static partial ArchiveBinding Optional { get; }

    /// <summary><c>MANDATORY</c>: archiving has priority; the workload may have to wait for it.</summary>
    [Word("MANDATORY")]
    public static partial ArchiveBinding Mandatory { get; }
}

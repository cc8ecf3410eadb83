using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tenants;

/// <summary>The status of a tenant's compaction, as OceanBase names it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<CompactionStatus>))]
[ExtensibleValue]
public readonly partial struct CompactionStatus : IExtensibleValue<CompactionStatus>
{
    /// <summary><c>IDLE</c>: no compaction is running.</summary>
    [Word("IDLE")]
    public static partial CompactionStatus Idle { get; }
}

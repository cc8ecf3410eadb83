using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The status of a restore, as OceanBase names it.</summary>
/// <remarks>A value that this version of the library does not know is kept as the server sent it and compares like any other. OceanBase has more values while a restore runs;
/// treat an unknown one as running.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<RestoreStatus>))]
[ExtensibleValue]
public readonly partial struct RestoreStatus : IExtensibleValue<RestoreStatus>
{
    /// <summary><c>CREATE_TENANT</c>: the tenant is being created.</summary>
    [Word("CREATE_TENANT")]
    public static partial RestoreStatus CreatingTenant { get; }

    /// <summary><c>RESTORING</c>: the data is being restored.</summary>
    [Word("RESTORING")]
    public static partial RestoreStatus Restoring { get; }

    /// <summary><c>SUCCESS</c>: the restore succeeded.</summary>
    [Word("SUCCESS")]
    public static partial RestoreStatus Succeeded { get; }

    /// <summary><c>FAIL</c>: the restore failed.</summary>
    [Word("FAIL")]
    public static partial RestoreStatus Failed { get; }
}

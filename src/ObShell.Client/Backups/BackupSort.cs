using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>What backups are sorted by, and which way.</summary>
/// <remarks>OBShell takes any other word, without an error, for the default of <see cref="StartTimestampDesc"/>: it is refused here. Since OBShell 4.3.2.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupSort>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct BackupSort : IExtensibleValue<BackupSort>
{
    /// <summary><c>start_timestamp,desc</c>: those that began last come first.</summary>
    [Word("start_timestamp,desc")]
    public static partial BackupSort StartTimestampDesc { get; }

    /// <summary><c>start_timestamp,asc</c>: those that began first come first.</summary>
    [Word("start_timestamp,asc")]
    public static partial BackupSort StartTimestampAsc { get; }

    /// <summary><c>end_timestamp,desc</c>: those that ended last come first.</summary>
    [Word("end_timestamp,desc")]
    public static partial BackupSort EndTimestampDesc { get; }

    /// <summary><c>end_timestamp,asc</c>: those that ended first come first.</summary>
    [Word("end_timestamp,asc")]
    public static partial BackupSort EndTimestampAsc { get; }
}

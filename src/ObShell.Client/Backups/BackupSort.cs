using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Backups;

/// <summary>The field and the direction that backups are sorted by.</summary>
/// <remarks>OBShell treats any other value as <see cref="StartTimestampDesc"/> without an error, so the client rejects it. Since OBShell 4.3.2.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<BackupSort>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct BackupSort : IExtensibleValue<BackupSort>
{
    /// <summary><c>start_timestamp,desc</c>: latest start first.</summary>
    [Word("start_timestamp,desc")]
    public static partial BackupSort StartTimestampDesc { get; }

    /// <summary><c>start_timestamp,asc</c>: earliest start first.</summary>
    [Word("start_timestamp,asc")]
    public static partial BackupSort StartTimestampAsc { get; }

    /// <summary><c>end_timestamp,desc</c>: latest end first.</summary>
    [Word("end_timestamp,desc")]
    public static partial BackupSort EndTimestampDesc { get; }

    /// <summary><c>end_timestamp,asc</c>: earliest end first.</summary>
    [Word("end_timestamp,asc")]
    public static partial BackupSort EndTimestampAsc { get; }
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What backups are sorted by, and which way.</summary>
/// <remarks>OBShell takes any other word, without an error, for the default of <see cref="StartTimestampDesc"/>: it is refused here. Since OBShell 4.3.2.</remarks>
[JsonConverter(typeof(OpenValueConverter<BackupSort>))]
public readonly record struct BackupSort : IOpenValue<BackupSort>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The field and the order, such as <c>end_timestamp,desc</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BackupSort(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>start_timestamp,desc</c>: those that began last come first.</summary>
    public static BackupSort StartTimestampDesc { get; } = new("start_timestamp,desc");

    /// <summary><c>start_timestamp,asc</c>: those that began first come first.</summary>
    public static BackupSort StartTimestampAsc { get; } = new("start_timestamp,asc");

    /// <summary><c>end_timestamp,desc</c>: those that ended last come first.</summary>
    public static BackupSort EndTimestampDesc { get; } = new("end_timestamp,desc");

    /// <summary><c>end_timestamp,asc</c>: those that ended first come first.</summary>
    public static BackupSort EndTimestampAsc { get; } = new("end_timestamp,asc");

    bool IClosedValue.IsKnown => _value is "start_timestamp,desc" or "start_timestamp,asc" or "end_timestamp,desc" or "end_timestamp,asc";

    string IOpenValue<BackupSort>.Text => ToString();

    static BackupSort IOpenValue<BackupSort>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

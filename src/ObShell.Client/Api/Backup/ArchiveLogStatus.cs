using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of log archiving.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<ArchiveLogStatus>))]
public readonly record struct ArchiveLogStatus : IOpenValue<ArchiveLogStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ArchiveLogStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>PREPARE</c>: archiving is being prepared.</summary>
    public static ArchiveLogStatus Prepare { get; } = new("PREPARE");

    /// <summary><c>BEGINNING</c>: archiving is starting.</summary>
    public static ArchiveLogStatus Beginning { get; } = new("BEGINNING");

    /// <summary><c>DOING</c>: logs are being archived.</summary>
    public static ArchiveLogStatus Doing { get; } = new("DOING");

    /// <summary><c>INTERRUPTED</c>: archiving broke off.</summary>
    public static ArchiveLogStatus Interrupted { get; } = new("INTERRUPTED");

    /// <summary><c>STOP</c>: archiving is stopped.</summary>
    public static ArchiveLogStatus Stop { get; } = new("STOP");

    /// <summary><c>STOPPING</c>: archiving is stopping.</summary>
    public static ArchiveLogStatus Stopping { get; } = new("STOPPING");

    /// <summary><c>SUSPENDING</c>: archiving is being suspended.</summary>
    public static ArchiveLogStatus Suspending { get; } = new("SUSPENDING");

    /// <summary><c>SUSPEND</c>: archiving is suspended.</summary>
    public static ArchiveLogStatus Suspend { get; } = new("SUSPEND");

    string IOpenValue<ArchiveLogStatus>.Text => ToString();

    static ArchiveLogStatus IOpenValue<ArchiveLogStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

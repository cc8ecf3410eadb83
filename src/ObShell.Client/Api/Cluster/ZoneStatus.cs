using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of a zone.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ZoneStatus>))]
public readonly record struct ZoneStatus : IOpenValue<ZoneStatus>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ZoneStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>RUNNING</c>: all its servers run.</summary>
    public static ZoneStatus Running { get; } = new("RUNNING");

    /// <summary><c>UNAVAILABLE</c>: it cannot be used.</summary>
    public static ZoneStatus Unavailable { get; } = new("UNAVAILABLE");

    /// <summary><c>STOPPED</c>: it was stopped.</summary>
    public static ZoneStatus Stopped { get; } = new("STOPPED");

    /// <summary><c>CREATING</c>: it is being made.</summary>
    public static ZoneStatus Creating { get; } = new("CREATING");

    /// <summary><c>DELETED</c>: it has been deleted.</summary>
    public static ZoneStatus Deleted { get; } = new("DELETED");

    /// <summary><c>STOPPING</c>: it is being stopped.</summary>
    public static ZoneStatus Stopping { get; } = new("STOPPING");

    /// <summary><c>STARTING</c>: it is being started.</summary>
    public static ZoneStatus Starting { get; } = new("STARTING");

    /// <summary><c>RESTARTING</c>: it is being restarted.</summary>
    public static ZoneStatus Restarting { get; } = new("RESTARTING");

    /// <summary><c>DELETING</c>: it is being deleted.</summary>
    public static ZoneStatus Deleting { get; } = new("DELETING");

    /// <summary><c>UNKNOWN</c>: OBShell cannot tell.</summary>
    public static ZoneStatus Unknown { get; } = new("UNKNOWN");

    bool IClosedValue.IsKnown => _value is
        "RUNNING"
        or "UNAVAILABLE"
        or "STOPPED"
        or "CREATING"
        or "DELETED"
        or "STOPPING"
        or "STARTING"
        or "RESTARTING"
        or "DELETING"
        or "UNKNOWN";

    string IOpenValue<ZoneStatus>.Text => ToString();

    static ZoneStatus IOpenValue<ZoneStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

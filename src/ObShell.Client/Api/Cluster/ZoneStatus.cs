using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Zone status.</summary>
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

    /// <summary><c>RUNNING</c>: running.</summary>
    public static ZoneStatus Running { get; } = new("RUNNING");

    /// <summary><c>UNAVAILABLE</c>: unavailable.</summary>
    public static ZoneStatus Unavailable { get; } = new("UNAVAILABLE");

    /// <summary><c>STOPPED</c>: stopped.</summary>
    public static ZoneStatus Stopped { get; } = new("STOPPED");

    /// <summary><c>CREATING</c>: creating.</summary>
    public static ZoneStatus Creating { get; } = new("CREATING");

    /// <summary><c>DELETED</c>: deleted.</summary>
    public static ZoneStatus Deleted { get; } = new("DELETED");

    /// <summary><c>STOPPING</c>: stopping.</summary>
    public static ZoneStatus Stopping { get; } = new("STOPPING");

    /// <summary><c>STARTING</c>: starting.</summary>
    public static ZoneStatus Starting { get; } = new("STARTING");

    /// <summary><c>RESTARTING</c>: restarting.</summary>
    public static ZoneStatus Restarting { get; } = new("RESTARTING");

    /// <summary><c>DELETING</c>: deleting.</summary>
    public static ZoneStatus Deleting { get; } = new("DELETING");

    /// <summary><c>UNKNOWN</c>: unknown.</summary>
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

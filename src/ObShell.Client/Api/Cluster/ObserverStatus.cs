using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of an observer.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ObserverStatus>))]
public readonly record struct ObserverStatus : IOpenValue<ObserverStatus>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ObserverStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>RUNNING</c>: it runs and is in service.</summary>
    public static ObserverStatus Running { get; } = new("RUNNING");

    /// <summary><c>UNAVAILABLE</c>: it cannot be used.</summary>
    public static ObserverStatus Unavailable { get; } = new("UNAVAILABLE");

    /// <summary><c>SERVICE_STOPPED</c>: it was taken out of service; its process runs.</summary>
    public static ObserverStatus ServiceStopped { get; } = new("SERVICE_STOPPED");

    /// <summary><c>PROCESS_STOPPED</c>: its process does not run.</summary>
    public static ObserverStatus ProcessStopped { get; } = new("PROCESS_STOPPED");

    /// <summary><c>SERVICE_STOPPING</c>: it is being taken out of service.</summary>
    public static ObserverStatus ServiceStopping { get; } = new("SERVICE_STOPPING");

    /// <summary><c>PROCESS_STOPPING</c>: its process is being stopped.</summary>
    public static ObserverStatus ProcessStopping { get; } = new("PROCESS_STOPPING");

    /// <summary><c>STARTING</c>: it is being started.</summary>
    public static ObserverStatus Starting { get; } = new("STARTING");

    /// <summary><c>DELETING</c>: it is being deleted.</summary>
    public static ObserverStatus Deleting { get; } = new("DELETING");

    bool IClosedValue.IsKnown => _value is
        "RUNNING"
        or "UNAVAILABLE"
        or "SERVICE_STOPPED"
        or "PROCESS_STOPPED"
        or "SERVICE_STOPPING"
        or "PROCESS_STOPPING"
        or "STARTING"
        or "DELETING";

    string IOpenValue<ObserverStatus>.Text => ToString();

    static ObserverStatus IOpenValue<ObserverStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

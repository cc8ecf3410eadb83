using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>How severe an alert is.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlarmSeverity>))]
public readonly record struct AlarmSeverity : IOpenValue<AlarmSeverity>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlarmSeverity(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>critical</c>: the service is down, or will be at once.</summary>
    public static AlarmSeverity Critical { get; } = new("critical");

    /// <summary><c>major</c>: the service suffers.</summary>
    public static AlarmSeverity Major { get; } = new("major");

    /// <summary><c>minor</c>: the service may suffer.</summary>
    public static AlarmSeverity Minor { get; } = new("minor");

    /// <summary><c>warning</c>: something is to be looked at.</summary>
    public static AlarmSeverity Warning { get; } = new("warning");

    /// <summary><c>info</c>: something is to be known.</summary>
    public static AlarmSeverity Info { get; } = new("info");

    bool IClosedValue.IsKnown => _value is "critical" or "major" or "minor" or "warning" or "info";

    string IOpenValue<AlarmSeverity>.Text => ToString();

    static AlarmSeverity IOpenValue<AlarmSeverity>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

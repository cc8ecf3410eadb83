using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether an alert is active.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlertState>))]
public readonly record struct AlertState : IOpenValue<AlertState>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlertState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>active</c>: it is active.</summary>
    public static AlertState Active { get; } = new("active");

    /// <summary><c>unprocessed</c>: nobody has been told yet.</summary>
    public static AlertState Unprocessed { get; } = new("unprocessed");

    /// <summary><c>suppressed</c>: it is held back by a silencer or another alert.</summary>
    public static AlertState Suppressed { get; } = new("suppressed");

    bool IClosedValue.IsKnown => _value is "active" or "unprocessed" or "suppressed";

    string IOpenValue<AlertState>.Text => ToString();

    static AlertState IOpenValue<AlertState>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

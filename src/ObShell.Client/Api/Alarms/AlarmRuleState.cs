using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a rule raises alerts.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlarmRuleState>))]
public readonly record struct AlarmRuleState : IOpenValue<AlarmRuleState>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlarmRuleState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>firing</c>: its condition holds, and alerts are raised.</summary>
    public static AlarmRuleState Firing { get; } = new("firing");

    /// <summary><c>pending</c>: its condition holds, but not yet for long enough.</summary>
    public static AlarmRuleState Pending { get; } = new("pending");

    /// <summary><c>inactive</c>: its condition does not hold.</summary>
    public static AlarmRuleState Inactive { get; } = new("inactive");

    bool IClosedValue.IsKnown => _value is "firing" or "pending" or "inactive";

    string IOpenValue<AlarmRuleState>.Text => ToString();

    static AlarmRuleState IOpenValue<AlarmRuleState>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

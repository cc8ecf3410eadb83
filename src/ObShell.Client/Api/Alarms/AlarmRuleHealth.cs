using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a rule can be evaluated.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlarmRuleHealth>))]
public readonly record struct AlarmRuleHealth : IOpenValue<AlarmRuleHealth>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlarmRuleHealth(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>unknown</c>: it has not been evaluated yet.</summary>
    public static AlarmRuleHealth Unknown { get; } = new("unknown");

    /// <summary><c>ok</c>: it can be evaluated.</summary>
    public static AlarmRuleHealth Ok { get; } = new("ok");

    /// <summary><c>err</c>: it cannot be evaluated.</summary>
    public static AlarmRuleHealth Err { get; } = new("err");

    bool IClosedValue.IsKnown => _value is "unknown" or "ok" or "err";

    string IOpenValue<AlarmRuleHealth>.Text => ToString();

    static AlarmRuleHealth IOpenValue<AlarmRuleHealth>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Where a rule comes from.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlarmRuleType>))]
public readonly record struct AlarmRuleType : IOpenValue<AlarmRuleType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlarmRuleType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>built-in</c>: it came with OBShell.</summary>
    public static AlarmRuleType BuiltIn { get; } = new("built-in");

    /// <summary><c>customized</c>: somebody made it.</summary>
    public static AlarmRuleType Customized { get; } = new("customized");

    bool IClosedValue.IsKnown => _value is "built-in" or "customized";

    string IOpenValue<AlarmRuleType>.Text => ToString();

    static AlarmRuleType IOpenValue<AlarmRuleType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What kind of thing an alert is about.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<AlarmInstanceType>))]
public readonly record struct AlarmInstanceType : IOpenValue<AlarmInstanceType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AlarmInstanceType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>unknown</c>: something else.</summary>
    public static AlarmInstanceType Unknown { get; } = new("unknown");

    /// <summary><c>obcluster</c>: A cluster.</summary>
    public static AlarmInstanceType Obcluster { get; } = new("obcluster");

    /// <summary><c>obzone</c>: A zone.</summary>
    public static AlarmInstanceType Obzone { get; } = new("obzone");

    /// <summary><c>obtenant</c>: A tenant.</summary>
    public static AlarmInstanceType Obtenant { get; } = new("obtenant");

    /// <summary><c>observer</c>: an observer.</summary>
    public static AlarmInstanceType Observer { get; } = new("observer");

    bool IClosedValue.IsKnown => _value is "unknown" or "obcluster" or "obzone" or "obtenant" or "observer";

    string IOpenValue<AlarmInstanceType>.Text => ToString();

    static AlarmInstanceType IOpenValue<AlarmInstanceType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

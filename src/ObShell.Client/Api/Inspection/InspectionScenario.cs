using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What an inspection covers.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<InspectionScenario>))]
public readonly record struct InspectionScenario : IOpenValue<InspectionScenario>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public InspectionScenario(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>BASIC</c>: the health of the cluster: known bugs, errors, logs, disks, settings and the hosts.</summary>
    public static InspectionScenario Basic { get; } = new("BASIC");

    /// <summary><c>PERFORMANCE</c>: what slows the cluster down: settings, disk and network speed, CPU and memory use.</summary>
    public static InspectionScenario Performance { get; } = new("PERFORMANCE");

    bool IClosedValue.IsKnown => _value is "BASIC" or "PERFORMANCE";

    string IOpenValue<InspectionScenario>.Text => ToString();

    static InspectionScenario IOpenValue<InspectionScenario>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

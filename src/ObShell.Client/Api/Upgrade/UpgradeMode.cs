using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>How the servers of a cluster are upgraded.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<UpgradeMode>))]
public readonly record struct UpgradeMode : IOpenValue<UpgradeMode>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public UpgradeMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>ROLLING</c>: zone by zone while the cluster serves. Needs three zones, or two with shared storage.</summary>
    public static UpgradeMode Rolling { get; } = new("ROLLING");

    /// <summary><c>STOPSERVICE</c>: all servers together; the cluster does not serve meanwhile.</summary>
    public static UpgradeMode Stopservice { get; } = new("STOPSERVICE");

    bool IClosedValue.IsKnown => _value is "ROLLING" or "STOPSERVICE";

    string IOpenValue<UpgradeMode>.Text => ToString();

    static UpgradeMode IOpenValue<UpgradeMode>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

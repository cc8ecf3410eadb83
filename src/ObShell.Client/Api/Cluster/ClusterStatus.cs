using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Cluster status.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ClusterStatus>))]
public readonly record struct ClusterStatus : IOpenValue<ClusterStatus>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ClusterStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>NOT RUNNING</c>: not running.</summary>
    public static ClusterStatus NotRunning { get; } = new("NOT RUNNING");

    /// <summary><c>RUNNING</c>: running.</summary>
    public static ClusterStatus Running { get; } = new("RUNNING");

    /// <summary><c>RESTRICTED</c>: restricted.</summary>
    public static ClusterStatus Restricted { get; } = new("RESTRICTED");

    /// <summary><c>AVAILABLE</c>: available.</summary>
    public static ClusterStatus Available { get; } = new("AVAILABLE");

    bool IClosedValue.IsKnown => _value is "NOT RUNNING" or "RUNNING" or "RESTRICTED" or "AVAILABLE";

    string IOpenValue<ClusterStatus>.Text => ToString();

    static ClusterStatus IOpenValue<ClusterStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

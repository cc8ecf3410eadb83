using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a cluster can be reached.</summary>
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

    /// <summary><c>NOT RUNNING</c>: the observer beside the agent does not run.</summary>
    public static ClusterStatus NotRunning { get; } = new("NOT RUNNING");

    /// <summary><c>RUNNING</c>: the observer's process runs; it cannot be connected to yet.</summary>
    public static ClusterStatus Running { get; } = new("RUNNING");

    /// <summary><c>RESTRICTED</c>: the observer takes connections, but the cluster is not ready.</summary>
    public static ClusterStatus Restricted { get; } = new("RESTRICTED");

    /// <summary><c>AVAILABLE</c>: the cluster can be used.</summary>
    public static ClusterStatus Available { get; } = new("AVAILABLE");

    bool IClosedValue.IsKnown => _value is "NOT RUNNING" or "RUNNING" or "RESTRICTED" or "AVAILABLE";

    string IOpenValue<ClusterStatus>.Text => ToString();

    static ClusterStatus IOpenValue<ClusterStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

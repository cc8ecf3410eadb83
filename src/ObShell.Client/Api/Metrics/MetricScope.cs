using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What metrics are about.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<MetricScope>))]
public readonly record struct MetricScope : IOpenValue<MetricScope>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MetricScope(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>OBCLUSTER</c>: A cluster and its observers.</summary>
    public static MetricScope Obcluster { get; } = new("OBCLUSTER");

    /// <summary><c>OBTENANT</c>: A tenant.</summary>
    public static MetricScope Obtenant { get; } = new("OBTENANT");

    /// <summary><c>OBCLUSTER_OVERVIEW</c>: A cluster, in short.</summary>
    public static MetricScope ObclusterOverview { get; } = new("OBCLUSTER_OVERVIEW");

    /// <summary><c>OBTENANT_OVERVIEW</c>: A tenant, in short.</summary>
    public static MetricScope ObtenantOverview { get; } = new("OBTENANT_OVERVIEW");

    /// <summary><c>OBPROXY</c>: an OBProxy.</summary>
    public static MetricScope Obproxy { get; } = new("OBPROXY");

    bool IClosedValue.IsKnown => _value is "OBCLUSTER" or "OBTENANT" or "OBCLUSTER_OVERVIEW" or "OBTENANT_OVERVIEW" or "OBPROXY";

    string IOpenValue<MetricScope>.Text => ToString();

    static MetricScope IOpenValue<MetricScope>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

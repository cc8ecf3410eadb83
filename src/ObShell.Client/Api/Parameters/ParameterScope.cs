using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What a parameter belongs to.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ParameterScope>))]
public readonly record struct ParameterScope : IOpenValue<ParameterScope>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ParameterScope(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>CLUSTER</c>: the cluster.</summary>
    public static ParameterScope Cluster { get; } = new("CLUSTER");

    /// <summary><c>TENANT</c>: A tenant.</summary>
    public static ParameterScope Tenant { get; } = new("TENANT");

    bool IClosedValue.IsKnown => _value is "CLUSTER" or "TENANT";

    string IOpenValue<ParameterScope>.Text => ToString();

    static ParameterScope IOpenValue<ParameterScope>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

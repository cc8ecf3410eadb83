using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The kind of a replica.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ReplicaType>))]
public readonly record struct ReplicaType : IOpenValue<ReplicaType>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ReplicaType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>FULL</c>: A whole replica, which votes.</summary>
    public static ReplicaType Full { get; } = new("FULL");

    /// <summary><c>READONLY</c>: A replica that is only read.</summary>
    public static ReplicaType Readonly { get; } = new("READONLY");

    bool IClosedValue.IsKnown => _value is "FULL" or "READONLY";

    string IOpenValue<ReplicaType>.Text => ToString();

    static ReplicaType IOpenValue<ReplicaType>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

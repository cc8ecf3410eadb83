using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of a zone or an observer, as OceanBase has it.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<InnerStatus>))]
public readonly record struct InnerStatus : IOpenValue<InnerStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public InnerStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>ACTIVE</c>: it is in service.</summary>
    public static InnerStatus Active { get; } = new("ACTIVE");

    /// <summary><c>INACTIVE</c>: it is out of service.</summary>
    public static InnerStatus Inactive { get; } = new("INACTIVE");

    /// <summary><c>DELETING</c>: it is being deleted.</summary>
    public static InnerStatus Deleting { get; } = new("DELETING");

    string IOpenValue<InnerStatus>.Text => ToString();

    static InnerStatus IOpenValue<InnerStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Inspection status.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<InspectionStatus>))]
public readonly record struct InspectionStatus : IOpenValue<InspectionStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public InspectionStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>RUNNING</c>: running.</summary>
    public static InspectionStatus Running { get; } = new("RUNNING");

    /// <summary><c>SUCCEED</c>: succeed.</summary>
    public static InspectionStatus Succeed { get; } = new("SUCCEED");

    /// <summary><c>FAILED</c>: failed.</summary>
    public static InspectionStatus Failed { get; } = new("FAILED");

    /// <summary><c>DELETED</c>: deleted.</summary>
    public static InspectionStatus Deleted { get; } = new("DELETED");

    /// <summary><c>UNKNOWN</c>: unknown.</summary>
    public static InspectionStatus Unknown { get; } = new("UNKNOWN");

    string IOpenValue<InspectionStatus>.Text => ToString();

    static InspectionStatus IOpenValue<InspectionStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

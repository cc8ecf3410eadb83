using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>How far an inspection is.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<InspectionStatus>))]
public readonly record struct InspectionStatus : IOpenValue<InspectionStatus>, IClosedValue
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

    /// <summary><c>RUNNING</c>: the inspection runs.</summary>
    public static InspectionStatus Running { get; } = new("RUNNING");

    /// <summary><c>SUCCEED</c>: the inspection is done, and there is a report.</summary>
    public static InspectionStatus Succeed { get; } = new("SUCCEED");

    /// <summary><c>FAILED</c>: the inspection failed.</summary>
    public static InspectionStatus Failed { get; } = new("FAILED");

    /// <summary><c>DELETED</c>: the task of the inspection no longer exists.</summary>
    public static InspectionStatus Deleted { get; } = new("DELETED");

    /// <summary><c>UNKNOWN</c>: the task of the inspection is neither running nor done, as before it starts.</summary>
    public static InspectionStatus Unknown { get; } = new("UNKNOWN");

    bool IClosedValue.IsKnown => _value is "RUNNING" or "SUCCEED" or "FAILED" or "DELETED" or "UNKNOWN";

    string IOpenValue<InspectionStatus>.Text => ToString();

    static InspectionStatus IOpenValue<InspectionStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What may be asked of log archiving.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ArchiveLogOrder>))]
public readonly record struct ArchiveLogOrder : IOpenValue<ArchiveLogOrder>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ArchiveLogOrder(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>STOP</c>: stops archiving.</summary>
    public static ArchiveLogOrder Stop { get; } = new("STOP");

    /// <summary><c>DOING</c>: starts archiving, or goes on with it when it was suspended.</summary>
    public static ArchiveLogOrder Doing { get; } = new("DOING");

    /// <summary><c>SUSPEND</c>: suspends archiving.</summary>
    public static ArchiveLogOrder Suspend { get; } = new("SUSPEND");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "STOP" or "DOING" or "SUSPEND";

    string IOpenValue<ArchiveLogOrder>.Text => ToString();

    static ArchiveLogOrder IOpenValue<ArchiveLogOrder>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a silencer is at work.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<SilenceState>))]
public readonly record struct SilenceState : IOpenValue<SilenceState>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SilenceState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>active</c>: it is at work.</summary>
    public static SilenceState Active { get; } = new("active");

    /// <summary><c>expired</c>: its time is over.</summary>
    public static SilenceState Expired { get; } = new("expired");

    /// <summary><c>pending</c>: its time has not come yet.</summary>
    public static SilenceState Pending { get; } = new("pending");

    bool IClosedValue.IsKnown => _value is "active" or "expired" or "pending";

    string IOpenValue<SilenceState>.Text => ToString();

    static SilenceState IOpenValue<SilenceState>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

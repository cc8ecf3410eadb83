using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether a database session is at work, as OceanBase names it.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<TenantSessionState>))]
public readonly record struct TenantSessionState : IOpenValue<TenantSessionState>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TenantSessionState(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>ACTIVE</c>: it is at work.</summary>
    public static TenantSessionState Active { get; } = new("ACTIVE");

    string IOpenValue<TenantSessionState>.Text => ToString();

    static TenantSessionState IOpenValue<TenantSessionState>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

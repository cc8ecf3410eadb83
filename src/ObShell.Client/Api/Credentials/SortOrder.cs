using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Which way things are sorted.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<SortOrder>))]
public readonly record struct SortOrder : IOpenValue<SortOrder>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SortOrder(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>ASC</c>: the smallest first.</summary>
    public static SortOrder Asc { get; } = new("ASC");

    /// <summary><c>DESC</c>: the greatest first.</summary>
    public static SortOrder Desc { get; } = new("DESC");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "ASC" or "DESC";

    string IOpenValue<SortOrder>.Text => ToString();

    static SortOrder IOpenValue<SortOrder>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What kind of thing a <see cref="Scope"/> names.</summary>
/// <remarks>The server takes these words in any case. A value that this version of the library does not know is kept as the server sent it and compares like any
/// other; comparison ignores case. Since OBShell 4.2.3.</remarks>
[JsonConverter(typeof(OpenValueConverter<ScopeType>))]
public readonly struct ScopeType : IEquatable<ScopeType>, IOpenValue<ScopeType>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ScopeType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>GLOBAL</c>: the whole cluster.</summary>
    public static ScopeType Global { get; } = new("GLOBAL");

    /// <summary><c>ZONE</c>: zones, by name.</summary>
    public static ScopeType Zone { get; } = new("ZONE");

    /// <summary><c>SERVER</c>: servers, by the <c>ip:port</c> of their agents.</summary>
    public static ScopeType Server { get; } = new("SERVER");

    string IOpenValue<ScopeType>.Text => _value ?? "";

    static ScopeType IOpenValue<ScopeType>.From(string value) => new(value);

    /// <summary>Whether two values are the same word, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they are the same.</returns>
    public static bool operator ==(ScopeType left, ScopeType right) => left.Equals(right);

    /// <summary>Whether two values are different words, without regard to case.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ScopeType left, ScopeType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScopeType other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScopeType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

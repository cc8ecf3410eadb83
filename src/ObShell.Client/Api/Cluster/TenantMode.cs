using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The SQL dialect of a tenant.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<TenantMode>))]
public readonly record struct TenantMode : IOpenValue<TenantMode>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TenantMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>MYSQL</c>: the dialect of MySQL.</summary>
    public static TenantMode Mysql { get; } = new("MYSQL");

    /// <summary><c>ORACLE</c>: the dialect of Oracle, in the business editions only.</summary>
    public static TenantMode Oracle { get; } = new("ORACLE");

    bool IClosedValue.IsKnown => _value is "MYSQL" or "ORACLE";

    string IOpenValue<TenantMode>.Text => ToString();

    static TenantMode IOpenValue<TenantMode>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

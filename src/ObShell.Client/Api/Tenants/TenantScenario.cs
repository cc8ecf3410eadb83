using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The work that a tenant is tuned for.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<TenantScenario>))]
public readonly record struct TenantScenario : IOpenValue<TenantScenario>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TenantScenario(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>EXPRESS_OLTP</c>: simple transactions at a high rate.</summary>
    public static TenantScenario ExpressOltp { get; } = new("EXPRESS_OLTP");

    /// <summary><c>COMPLEX_OLTP</c>: transactions with complex statements.</summary>
    public static TenantScenario ComplexOltp { get; } = new("COMPLEX_OLTP");

    /// <summary><c>OLAP</c>: analysis.</summary>
    public static TenantScenario Olap { get; } = new("OLAP");

    /// <summary><c>HTAP</c>: transactions and analysis together.</summary>
    public static TenantScenario Htap { get; } = new("HTAP");

    /// <summary><c>KV</c>: keys and values.</summary>
    public static TenantScenario Kv { get; } = new("KV");

    string IOpenValue<TenantScenario>.Text => ToString();

    static TenantScenario IOpenValue<TenantScenario>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

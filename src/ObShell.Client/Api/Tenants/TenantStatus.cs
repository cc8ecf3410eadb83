using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>The status of a tenant, as OceanBase names it.</summary>
/// <remarks>A word that this version of the library does not know is kept as the server sent it, and compares like any other.</remarks>
[JsonConverter(typeof(OpenValueConverter<TenantStatus>))]
public readonly record struct TenantStatus : IOpenValue<TenantStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TenantStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>NORMAL</c>: it is in service.</summary>
    public static TenantStatus Normal { get; } = new("NORMAL");

    string IOpenValue<TenantStatus>.Text => ToString();

    static TenantStatus IOpenValue<TenantStatus>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

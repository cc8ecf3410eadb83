using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>Whether log archiving or the tenant's own work comes first.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<ArchiveBinding>))]
public readonly record struct ArchiveBinding : IOpenValue<ArchiveBinding>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ArchiveBinding(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>OPTIONAL</c>: the tenant's work comes first; archiving may fall behind.</summary>
    public static ArchiveBinding Optional { get; } = new("OPTIONAL");

    /// <summary><c>MANDATORY</c>: archiving comes first; the tenant's work may have to wait for it.</summary>
    public static ArchiveBinding Mandatory { get; } = new("MANDATORY");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "OPTIONAL" or "MANDATORY";

    string IOpenValue<ArchiveBinding>.Text => ToString();

    static ArchiveBinding IOpenValue<ArchiveBinding>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

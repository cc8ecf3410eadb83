using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>What credentials are sorted by.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<CredentialSortField>))]
public readonly record struct CredentialSortField : IOpenValue<CredentialSortField>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CredentialSortField(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary><c>id</c>: their ids.</summary>
    public static CredentialSortField Id { get; } = new("id");

    /// <summary><c>name</c>: their names.</summary>
    public static CredentialSortField Name { get; } = new("name");

    /// <summary><c>access_target</c>: their hosts.</summary>
    public static CredentialSortField AccessTarget { get; } = new("access_target");

    /// <summary><c>create_time</c>: when they were made.</summary>
    public static CredentialSortField CreateTime { get; } = new("create_time");

    /// <summary><c>update_time</c>: when they were last changed.</summary>
    public static CredentialSortField UpdateTime { get; } = new("update_time");

    bool IClosedValue.IsKnown => _value?.ToUpperInvariant() is "ID" or "NAME" or "ACCESS_TARGET" or "CREATE_TIME" or "UPDATE_TIME";

    string IOpenValue<CredentialSortField>.Text => ToString();

    static CredentialSortField IOpenValue<CredentialSortField>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";
}

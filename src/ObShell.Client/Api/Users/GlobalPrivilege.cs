using System.Text.Json.Serialization;
using ObShell.Client.Wire;

namespace ObShell.Client;

/// <summary>A privilege on everything in a tenant: a <see cref="MySqlPrivilege"/> or an <see cref="OracleSystemPrivilege"/>, by the mode of the tenant.</summary>
/// <remarks>A word that this version of the library does not know is kept when the server sends it, and refused in a request.</remarks>
[JsonConverter(typeof(OpenValueConverter<GlobalPrivilege>))]
public readonly record struct GlobalPrivilege : IOpenValue<GlobalPrivilege>, IClosedValue
{
    private readonly string? _value;

    /// <summary>Makes a value from the server's word for it.</summary>
    /// <param name="value">The word as it stands in the server's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public GlobalPrivilege(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    bool IClosedValue.IsKnown => IsKnown(new MySqlPrivilege(ToString())) || IsKnown(new OracleSystemPrivilege(ToString()));

    string IOpenValue<GlobalPrivilege>.Text => ToString();

    /// <summary>Takes a privilege in a MySQL tenant.</summary>
    /// <param name="privilege">The privilege.</param>
    public static implicit operator GlobalPrivilege(MySqlPrivilege privilege) => FromMySqlPrivilege(privilege);

    /// <summary>Takes a privilege in an Oracle tenant.</summary>
    /// <param name="privilege">The privilege.</param>
    public static implicit operator GlobalPrivilege(OracleSystemPrivilege privilege) => FromOracleSystemPrivilege(privilege);

    /// <summary>Takes a privilege in a MySQL tenant.</summary>
    /// <param name="privilege">The privilege.</param>
    /// <returns>The same privilege.</returns>
    public static GlobalPrivilege FromMySqlPrivilege(MySqlPrivilege privilege) => new(privilege.ToString());

    /// <summary>Takes a privilege in an Oracle tenant.</summary>
    /// <param name="privilege">The privilege.</param>
    /// <returns>The same privilege.</returns>
    public static GlobalPrivilege FromOracleSystemPrivilege(OracleSystemPrivilege privilege) => new(privilege.ToString());

    static GlobalPrivilege IOpenValue<GlobalPrivilege>.From(string value) => new(value);

    /// <summary>The server's word for this value; an empty string when there is none.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => _value ?? "";

    private static bool IsKnown<T>(T value)
        where T : IClosedValue => value.IsKnown;
}

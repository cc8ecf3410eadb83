using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A global privilege in a tenant: a <see cref="MySqlPrivilege"/> or an <see cref="OracleSystemPrivilege"/>, depending on the mode of the tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<GlobalPrivilege>))]
[ExtensibleValue]
public readonly partial struct GlobalPrivilege : IExtensibleValue<GlobalPrivilege>, IClosedValue
{
    bool IClosedValue.IsKnown => IsKnown(new MySqlPrivilege(ToString())) || IsKnown(new OracleSystemPrivilege(ToString()));

    /// <summary>Converts a privilege in a MySQL tenant.</summary>
    /// <param name="privilege">The privilege to convert.</param>
    public static implicit operator GlobalPrivilege(MySqlPrivilege privilege) => FromMySqlPrivilege(privilege);

    /// <summary>Converts a system privilege in an Oracle tenant.</summary>
    /// <param name="privilege">The privilege to convert.</param>
    public static implicit operator GlobalPrivilege(OracleSystemPrivilege privilege) => FromOracleSystemPrivilege(privilege);

    /// <summary>Converts a privilege in a MySQL tenant.</summary>
    /// <param name="privilege">The privilege to convert.</param>
    /// <returns>The privilege as a <see cref="GlobalPrivilege"/>.</returns>
    public static GlobalPrivilege FromMySqlPrivilege(MySqlPrivilege privilege) => new(privilege.ToString());

    /// <summary>Converts a system privilege in an Oracle tenant.</summary>
    /// <param name="privilege">The privilege to convert.</param>
    /// <returns>The privilege as a <see cref="GlobalPrivilege"/>.</returns>
    public static GlobalPrivilege FromOracleSystemPrivilege(OracleSystemPrivilege privilege) => new(privilege.ToString());

    private static bool IsKnown<T>(T value)
        where T : IClosedValue => value.IsKnown;
}

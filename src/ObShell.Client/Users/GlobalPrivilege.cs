using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Users;

/// <summary>A privilege on everything in a tenant: a <see cref="MySqlPrivilege"/> or an <see cref="OracleSystemPrivilege"/>, by the mode of the tenant.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<GlobalPrivilege>))]
[ExtensibleValue]
public readonly partial struct GlobalPrivilege : IExtensibleValue<GlobalPrivilege>, IClosedValue
{
    bool IClosedValue.IsKnown => IsKnown(new MySqlPrivilege(ToString())) || IsKnown(new OracleSystemPrivilege(ToString()));

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

    private static bool IsKnown<T>(T value)
        where T : IClosedValue => value.IsKnown;
}

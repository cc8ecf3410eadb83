using ObShell.Client.Users;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about users.</summary>
    public static class User
    {
        /// <summary>The operation requires Oracle mode, but the tenant is in MySQL mode (<c>OB.User.MysqlModeNotSupport</c>, HTTP 400).</summary>
        public const string MysqlModeNotSupport = "OB.User.MysqlModeNotSupport";

        /// <summary>The name of the user to drop is empty (<c>OB.User.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.User.Name.Empty";

        /// <summary>The user name does not consist of 2 to 30 letters, digits or underscores, starting with a letter (<c>OB.User.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.User.Name.Invalid";

        /// <summary>The tenant has no user of this name (<c>OB.User.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.User.NotExists";

        /// <summary>The tenant's mode does not support the operation: database privileges require MySQL mode, roles require Oracle mode (<c>OB.User.OracleModeNotSupport</c>, HTTP 400).</summary>
        public const string OracleModeNotSupport = "OB.User.OracleModeNotSupport";

        /// <summary>OceanBase refused the password with which the server logged in as the tenant's user; specify the correct password (<c>OB.User.Password.Error</c>, HTTP 400).</summary>
        public const string PasswordError = "OB.User.Password.Error";

        /// <summary>OBShell does not support one of the privileges for the tenant's mode (<c>OB.User.Privilege.NotSupported</c>, HTTP 400).</summary>
        public const string PrivilegeNotSupported = "OB.User.Privilege.NotSupported";
    }
}

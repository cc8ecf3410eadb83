using ObShell.Client.Users;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: user.</summary>
    public static class User
    {
        /// <summary>The operation is only for Oracle mode, but the tenant runs in MySQL mode (<c>OB.User.MysqlModeNotSupport</c>, HTTP 400).</summary>
        public const string MysqlModeNotSupport = "OB.User.MysqlModeNotSupport";

        /// <summary>The name of the user to drop is empty (<c>OB.User.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.User.Name.Empty";

        /// <summary>The user name is not 2 to 30 letters, digits or underscores with a letter first (<c>OB.User.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.User.Name.Invalid";

        /// <summary>The tenant has no user of the given name (<c>OB.User.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.User.NotExists";

        /// <summary>The tenant's mode does not suit the request: database privileges need MySQL mode, roles need Oracle mode (<c>OB.User.OracleModeNotSupport</c>, HTTP 400).</summary>
        public const string OracleModeNotSupport = "OB.User.OracleModeNotSupport";

        /// <summary>OceanBase refused the password with which the server tried to log in as the tenant's user; give the right one (<c>OB.User.Password.Error</c>, HTTP 400).</summary>
        public const string PasswordError = "OB.User.Password.Error";

        /// <summary>One of the privileges in the request is not among those OBShell knows for the tenant's mode (<c>OB.User.Privilege.NotSupported</c>, HTTP 400).</summary>
        public const string PrivilegeNotSupported = "OB.User.Privilege.NotSupported";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: user.</summary>
    public static class User
    {
        /// <summary>User: mysql mode not support (<c>OB.User.MysqlModeNotSupport</c>, HTTP 400).</summary>
        public const string MysqlModeNotSupport = "OB.User.MysqlModeNotSupport";

        /// <summary>User: name empty (<c>OB.User.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.User.Name.Empty";

        /// <summary>User: name invalid (<c>OB.User.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.User.Name.Invalid";

        /// <summary>User: not exists (<c>OB.User.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.User.NotExists";

        /// <summary>User: oracle mode not support (<c>OB.User.OracleModeNotSupport</c>, HTTP 400).</summary>
        public const string OracleModeNotSupport = "OB.User.OracleModeNotSupport";

        /// <summary>User: password error (<c>OB.User.Password.Error</c>, HTTP 400).</summary>
        public const string PasswordError = "OB.User.Password.Error";

        /// <summary>User: privilege not supported (<c>OB.User.Privilege.NotSupported</c>, HTTP 400).</summary>
        public const string PrivilegeNotSupported = "OB.User.Privilege.NotSupported";
    }
}

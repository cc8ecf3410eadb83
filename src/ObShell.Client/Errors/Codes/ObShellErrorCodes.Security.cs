namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: security.</summary>
    public static class Security
    {
        /// <summary>Security: authentication agent password not initialized (<c>Security.Authentication.AgentPasswordNotInitialized</c>, HTTP 401).</summary>
        public const string AuthenticationAgentPasswordNotInitialized = "Security.Authentication.AgentPasswordNotInitialized";

        /// <summary>Security: authentication expired (<c>Security.Authentication.Expired</c>, HTTP 401).</summary>
        public const string AuthenticationExpired = "Security.Authentication.Expired";

        /// <summary>Security: authentication file sha256 mismatch (<c>Security.Authentication.File.Sha256Mismatch</c>, HTTP 401).</summary>
        public const string AuthenticationFileSha256Mismatch = "Security.Authentication.File.Sha256Mismatch";

        /// <summary>Security: authentication header decrypt failed (<c>Security.Authentication.Header.DecryptFailed</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderDecryptFailed = "Security.Authentication.Header.DecryptFailed";

        /// <summary>Security: authentication header uri mismatch (<c>Security.Authentication.Header.UriMismatch</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderUriMismatch = "Security.Authentication.Header.UriMismatch";

        /// <summary>Security: authentication incorrect agent password (<c>Security.Authentication.IncorrectAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectAgentPassword = "Security.Authentication.IncorrectAgentPassword";

        /// <summary>Security: authentication incorrect oceanbase password (<c>Security.Authentication.IncorrectOceanbasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectOceanbasePassword = "Security.Authentication.IncorrectOceanbasePassword";

        /// <summary>Security: authentication incorrect token (<c>Security.Authentication.IncorrectToken</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectToken = "Security.Authentication.IncorrectToken";

        /// <summary>Security: authentication session expired (<c>Security.Authentication.SessionExpired</c>, HTTP 401).</summary>
        public const string AuthenticationSessionExpired = "Security.Authentication.SessionExpired";

        /// <summary>Security: authentication session invalid (<c>Security.Authentication.SessionInvalid</c>, HTTP 401).</summary>
        public const string AuthenticationSessionInvalid = "Security.Authentication.SessionInvalid";

        /// <summary>Security: authentication timestamp invalid (<c>Security.Authentication.Timestamp.Invalid</c>, HTTP 401).</summary>
        public const string AuthenticationTimestampInvalid = "Security.Authentication.Timestamp.Invalid";

        /// <summary>Security: authentication unauthorized (<c>Security.Authentication.Unauthorized</c>, HTTP 401).</summary>
        public const string AuthenticationUnauthorized = "Security.Authentication.Unauthorized";

        /// <summary>Security: authentication unknown password type (<c>Security.Authentication.UnknownPasswordType</c>, HTTP 401).</summary>
        public const string AuthenticationUnknownPasswordType = "Security.Authentication.UnknownPasswordType";

        /// <summary>Security: authentication with agent password (<c>Security.Authentication.WithAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithAgentPassword = "Security.Authentication.WithAgentPassword";

        /// <summary>Security: authentication with ocean base password (<c>Security.Authentication.WithOceanBasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithOceanBasePassword = "Security.Authentication.WithOceanBasePassword";

        /// <summary>Security: decrypt failed (<c>Security.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Security.DecryptFailed";

        /// <summary>Security: sso token already used (<c>Security.SSO.Token.AlreadyUsed</c>, HTTP 401).</summary>
        public const string SSOTokenAlreadyUsed = "Security.SSO.Token.AlreadyUsed";

        /// <summary>Security: sso token expired (<c>Security.SSO.Token.Expired</c>, HTTP 401).</summary>
        public const string SSOTokenExpired = "Security.SSO.Token.Expired";

        /// <summary>Security: sso token manager not ready (<c>Security.SSO.Token.ManagerNotReady</c>, HTTP 500).</summary>
        public const string SSOTokenManagerNotReady = "Security.SSO.Token.ManagerNotReady";

        /// <summary>Security: sso token missing (<c>Security.SSO.Token.Missing</c>, HTTP 401).</summary>
        public const string SSOTokenMissing = "Security.SSO.Token.Missing";

        /// <summary>Security: sso token not found (<c>Security.SSO.Token.NotFound</c>, HTTP 401).</summary>
        public const string SSOTokenNotFound = "Security.SSO.Token.NotFound";

        /// <summary>Security: user permission denied (<c>Security.User.PermissionDenied</c>, HTTP 401).</summary>
        public const string UserPermissionDenied = "Security.User.PermissionDenied";
    }
}

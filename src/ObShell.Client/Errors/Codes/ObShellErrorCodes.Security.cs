namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: security.</summary>
    public static class Security
    {
        /// <summary>The route takes the agent password only, but none has been set on this agent; set one first (<c>Security.Authentication.AgentPasswordNotInitialized</c>, HTTP 401).</summary>
        public const string AuthenticationAgentPasswordNotInitialized = "Security.Authentication.AgentPasswordNotInitialized";

        /// <summary>The expiry time in the security header had passed when the request arrived; sign it afresh and check both clocks (<c>Security.Authentication.Expired</c>, HTTP 401).</summary>
        public const string AuthenticationExpired = "Security.Authentication.Expired";

        /// <summary>The uploaded file does not have the SHA-256 digest the request announced; upload it again (<c>Security.Authentication.File.Sha256Mismatch</c>, HTTP 401).</summary>
        public const string AuthenticationFileSha256Mismatch = "Security.Authentication.File.Sha256Mismatch";

        /// <summary>The security header could not be decrypted, usually since it was encrypted with another agent's or an outdated public key; fetch the key again (<c>Security.Authentication.Header.DecryptFailed</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderDecryptFailed = "Security.Authentication.Header.DecryptFailed";

        /// <summary>The URI inside the security header is not the URI of the request, with its query (<c>Security.Authentication.Header.UriMismatch</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderUriMismatch = "Security.Authentication.Header.UriMismatch";

        /// <summary>The agent password in the security header is wrong (<c>Security.Authentication.IncorrectAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectAgentPassword = "Security.Authentication.IncorrectAgentPassword";

        /// <summary>The password of <c>root@sys</c> in the security header is wrong, or could not be checked as OceanBase was not reachable (<c>Security.Authentication.IncorrectOceanbasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectOceanbasePassword = "Security.Authentication.IncorrectOceanbasePassword";

        /// <summary>The token in the security header, by which agents know each other, is wrong or empty (<c>Security.Authentication.IncorrectToken</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectToken = "Security.Authentication.IncorrectToken";

        /// <summary>The session has outlived its time and was dropped; log in again (<c>Security.Authentication.SessionExpired</c>, HTTP 401).</summary>
        public const string AuthenticationSessionExpired = "Security.Authentication.SessionExpired";

        /// <summary>The server knows no session of the given identifier; log in again (<c>Security.Authentication.SessionInvalid</c>, HTTP 401).</summary>
        public const string AuthenticationSessionInvalid = "Security.Authentication.SessionInvalid";

        /// <summary>The expiry time in the security header is not a whole number of unix seconds (<c>Security.Authentication.Timestamp.Invalid</c>, HTTP 401).</summary>
        public const string AuthenticationTimestampInvalid = "Security.Authentication.Timestamp.Invalid";

        /// <summary>A follower agent could not encrypt the request header for its master, so it could not pass the request on (<c>Security.Authentication.Unauthorized</c>, HTTP 401).</summary>
        public const string AuthenticationUnauthorized = "Security.Authentication.Unauthorized";

        /// <summary>The server was asked to check a password that is neither the agent's nor OceanBase's (<c>Security.Authentication.UnknownPasswordType</c>, HTTP 401).</summary>
        public const string AuthenticationUnknownPasswordType = "Security.Authentication.UnknownPasswordType";

        /// <summary>The request was signed with the OceanBase password where the agent password is wanted; sign it with the agent password (<c>Security.Authentication.WithAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithAgentPassword = "Security.Authentication.WithAgentPassword";

        /// <summary>The request was signed with the agent password where the OceanBase password is wanted; sign it with the <c>root@sys</c> password (<c>Security.Authentication.WithOceanBasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithOceanBasePassword = "Security.Authentication.WithOceanBasePassword";

        /// <summary>The agent could not decrypt the password of the master agent it was joining (<c>Security.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Security.DecryptFailed";

        /// <summary>The single sign-on token serves once and has been exchanged before; ask for a new one (<c>Security.SSO.Token.AlreadyUsed</c>, HTTP 401).</summary>
        public const string SSOTokenAlreadyUsed = "Security.SSO.Token.AlreadyUsed";

        /// <summary>The single sign-on token is older than its lifetime (60 seconds unless configured otherwise); ask for a new one (<c>Security.SSO.Token.Expired</c>, HTTP 401).</summary>
        public const string SSOTokenExpired = "Security.SSO.Token.Expired";

        /// <summary>The server has not set up its single sign-on tokens yet; try again later (<c>Security.SSO.Token.ManagerNotReady</c>, HTTP 500).</summary>
        public const string SSOTokenManagerNotReady = "Security.SSO.Token.ManagerNotReady";

        /// <summary>The security header of the single sign-on exchange holds no token (<c>Security.SSO.Token.Missing</c>, HTTP 401).</summary>
        public const string SSOTokenMissing = "Security.SSO.Token.Missing";

        /// <summary>The server never issued the single sign-on token, or has already forgotten it; ask for a new one (<c>Security.SSO.Token.NotFound</c>, HTTP 401).</summary>
        public const string SSOTokenNotFound = "Security.SSO.Token.NotFound";

        /// <summary>The operating system user calling over the local socket is neither root nor the owner of the observer (<c>Security.User.PermissionDenied</c>, HTTP 401).</summary>
        public const string UserPermissionDenied = "Security.User.PermissionDenied";
    }
}

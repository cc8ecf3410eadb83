namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about authentication and sessions.</summary>
    public static class Security
    {
        /// <summary>The route accepts only the agent password, and none is set on this agent; set one first (<c>Security.Authentication.AgentPasswordNotInitialized</c>, HTTP 401).</summary>
        public const string AuthenticationAgentPasswordNotInitialized = "Security.Authentication.AgentPasswordNotInitialized";

        /// <summary>The expiry time in the security header had passed when the request arrived; sign the request again and check both clocks (<c>Security.Authentication.Expired</c>, HTTP 401).</summary>
        public const string AuthenticationExpired = "Security.Authentication.Expired";

        /// <summary>The SHA-256 digest of the uploaded file differs from the one in the request; upload the file again (<c>Security.Authentication.File.Sha256Mismatch</c>, HTTP 401).</summary>
        public const string AuthenticationFileSha256Mismatch = "Security.Authentication.File.Sha256Mismatch";

        /// <summary>The security header could not be decrypted, usually because it was encrypted with another agent's key or an outdated one; fetch the public key again (<c>Security.Authentication.Header.DecryptFailed</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderDecryptFailed = "Security.Authentication.Header.DecryptFailed";

        /// <summary>The URI inside the security header is not the URI of the request, with its query (<c>Security.Authentication.Header.UriMismatch</c>, HTTP 401).</summary>
        public const string AuthenticationHeaderUriMismatch = "Security.Authentication.Header.UriMismatch";

        /// <summary>The agent password in the security header is wrong (<c>Security.Authentication.IncorrectAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectAgentPassword = "Security.Authentication.IncorrectAgentPassword";

        /// <summary>The password of <c>root@sys</c> in the security header is wrong, or could not be verified because OceanBase was unreachable (<c>Security.Authentication.IncorrectOceanbasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectOceanbasePassword = "Security.Authentication.IncorrectOceanbasePassword";

        /// <summary>The token in the security header, with which agents authenticate to each other, is wrong or empty (<c>Security.Authentication.IncorrectToken</c>, HTTP 401).</summary>
        public const string AuthenticationIncorrectToken = "Security.Authentication.IncorrectToken";

        /// <summary>The session has expired and was dropped; log in again (<c>Security.Authentication.SessionExpired</c>, HTTP 401).</summary>
        public const string AuthenticationSessionExpired = "Security.Authentication.SessionExpired";

        /// <summary>The session id is unknown to the server; log in again (<c>Security.Authentication.SessionInvalid</c>, HTTP 401).</summary>
        public const string AuthenticationSessionInvalid = "Security.Authentication.SessionInvalid";

        /// <summary>The expiry time in the security header is not an integer of Unix seconds (<c>Security.Authentication.Timestamp.Invalid</c>, HTTP 401).</summary>
        public const string AuthenticationTimestampInvalid = "Security.Authentication.Timestamp.Invalid";

        /// <summary>A follower agent could not encrypt the request header for its master, so it could not forward the request (<c>Security.Authentication.Unauthorized</c>, HTTP 401).</summary>
        public const string AuthenticationUnauthorized = "Security.Authentication.Unauthorized";

        /// <summary>The server had to verify a password that is neither the agent's nor that of OceanBase (<c>Security.Authentication.UnknownPasswordType</c>, HTTP 401).</summary>
        public const string AuthenticationUnknownPasswordType = "Security.Authentication.UnknownPasswordType";

        /// <summary>The request was signed with the OceanBase password, but the route requires the agent password (<c>Security.Authentication.WithAgentPassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithAgentPassword = "Security.Authentication.WithAgentPassword";

        /// <summary>The request was signed with the agent password, but the route requires the password of <c>root@sys</c> (<c>Security.Authentication.WithOceanBasePassword</c>, HTTP 401).</summary>
        public const string AuthenticationWithOceanBasePassword = "Security.Authentication.WithOceanBasePassword";

        /// <summary>The agent could not decrypt the password of the master agent it was joining (<c>Security.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Security.DecryptFailed";

        /// <summary>The single sign-on token was already exchanged and can be used only once; request a new one (<c>Security.SSO.Token.AlreadyUsed</c>, HTTP 401).</summary>
        public const string SSOTokenAlreadyUsed = "Security.SSO.Token.AlreadyUsed";

        /// <summary>The single sign-on token has expired (after 60 seconds unless configured otherwise); request a new one (<c>Security.SSO.Token.Expired</c>, HTTP 401).</summary>
        public const string SSOTokenExpired = "Security.SSO.Token.Expired";

        /// <summary>The server has not initialized its single sign-on tokens yet; try again later (<c>Security.SSO.Token.ManagerNotReady</c>, HTTP 500).</summary>
        public const string SSOTokenManagerNotReady = "Security.SSO.Token.ManagerNotReady";

        /// <summary>The security header of the single sign-on exchange contains no token (<c>Security.SSO.Token.Missing</c>, HTTP 401).</summary>
        public const string SSOTokenMissing = "Security.SSO.Token.Missing";

        /// <summary>The single sign-on token is unknown to the server, or the server no longer stores it; request a new one (<c>Security.SSO.Token.NotFound</c>, HTTP 401).</summary>
        public const string SSOTokenNotFound = "Security.SSO.Token.NotFound";

        /// <summary>The operating system user that sent the request over the local socket is neither root nor the owner of the observer (<c>Security.User.PermissionDenied</c>, HTTP 401).</summary>
        public const string UserPermissionDenied = "Security.User.PermissionDenied";
    }
}

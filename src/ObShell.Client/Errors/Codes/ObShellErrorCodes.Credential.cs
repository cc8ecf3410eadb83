using ObShell.Client.Credentials;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about credentials.</summary>
    public static class Credential
    {
        /// <summary>The authentication type of the credential is not <c>PASSWORD</c>, the only supported one (<c>Credential.AuthType.NotSupported</c>, HTTP 400).</summary>
        public const string AuthTypeNotSupported = "Credential.AuthType.NotSupported";

        /// <summary>The server could not decrypt the stored passphrase of the credential; enter it again (<c>Credential.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Credential.DecryptFailed";

        /// <summary>The server could not encrypt the credential's passphrase to store it (<c>Credential.EncryptFailed</c>, HTTP 500).</summary>
        public const string EncryptFailed = "Credential.EncryptFailed";

        /// <summary>One of the hosts already belongs to another credential; update that credential or leave the host out (<c>Credential.Host.AlreadyExists</c>, HTTP 400).</summary>
        public const string HostAlreadyExists = "Credential.Host.AlreadyExists";

        /// <summary>One of the hosts runs no agent of this cluster (<c>Credential.Host.NotInAllAgent</c>, HTTP 400).</summary>
        public const string HostNotInAllAgent = "Credential.Host.NotInAllAgent";

        /// <summary>Another credential already has the given name (<c>Credential.Name.AlreadyExists</c>, HTTP 400).</summary>
        public const string NameAlreadyExists = "Credential.Name.AlreadyExists";

        /// <summary>No credential with this id exists (<c>Credential.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Credential.NotFound";

        /// <summary>The SSH port of the credential is not a valid port number (<c>Credential.SSH.InvalidPort</c>, HTTP 400).</summary>
        public const string SSHInvalidPort = "Credential.SSH.InvalidPort";

        /// <summary>The SSH login to a host failed with the credential; check its address, port, user and password (<c>Credential.SSH.ValidationFailed</c>, HTTP 400).</summary>
        public const string SSHValidationFailed = "Credential.SSH.ValidationFailed";

        /// <summary>The stored secret of the credential cannot be read or lacks a valid address or port; create the credential again (<c>Credential.Secret.FormatInvalid</c>, HTTP 500).</summary>
        public const string SecretFormatInvalid = "Credential.Secret.FormatInvalid";

        /// <summary>The target type of the credential is not <c>HOST</c>, the only supported one (<c>Credential.TargetType.NotSupported</c>, HTTP 400).</summary>
        public const string TargetTypeNotSupported = "Credential.TargetType.NotSupported";
    }
}

using ObShell.Client.Credentials;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: credential.</summary>
    public static class Credential
    {
        /// <summary>The authentication type of the credential is not <c>PASSWORD</c>, the only one there is at present (<c>Credential.AuthType.NotSupported</c>, HTTP 400).</summary>
        public const string AuthTypeNotSupported = "Credential.AuthType.NotSupported";

        /// <summary>The server could not decrypt the stored passphrase of the credential; enter it again (<c>Credential.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Credential.DecryptFailed";

        /// <summary>The server could not encrypt the credential's passphrase to store it (<c>Credential.EncryptFailed</c>, HTTP 500).</summary>
        public const string EncryptFailed = "Credential.EncryptFailed";

        /// <summary>Another credential already covers one of the hosts; change that one or leave the host out (<c>Credential.Host.AlreadyExists</c>, HTTP 400).</summary>
        public const string HostAlreadyExists = "Credential.Host.AlreadyExists";

        /// <summary>One of the hosts runs no agent of this cluster (<c>Credential.Host.NotInAllAgent</c>, HTTP 400).</summary>
        public const string HostNotInAllAgent = "Credential.Host.NotInAllAgent";

        /// <summary>Another credential already has the given name (<c>Credential.Name.AlreadyExists</c>, HTTP 400).</summary>
        public const string NameAlreadyExists = "Credential.Name.AlreadyExists";

        /// <summary>There is no credential of the given identifier (<c>Credential.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Credential.NotFound";

        /// <summary>Credential: ssh invalid port (<c>Credential.SSH.InvalidPort</c>, HTTP 400).</summary>
        public const string SSHInvalidPort = "Credential.SSH.InvalidPort";

        /// <summary>The SSH login to a host failed with the credential; check its address, port, user and password (<c>Credential.SSH.ValidationFailed</c>, HTTP 400).</summary>
        public const string SSHValidationFailed = "Credential.SSH.ValidationFailed";

        /// <summary>The stored secret of the credential cannot be read or lacks a valid address or port; create the credential anew (<c>Credential.Secret.FormatInvalid</c>, HTTP 500).</summary>
        public const string SecretFormatInvalid = "Credential.Secret.FormatInvalid";

        /// <summary>The target type of the credential is not <c>HOST</c>, the only one there is at present (<c>Credential.TargetType.NotSupported</c>, HTTP 400).</summary>
        public const string TargetTypeNotSupported = "Credential.TargetType.NotSupported";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: credential.</summary>
    public static class Credential
    {
        /// <summary>Credential: auth type not supported (<c>Credential.AuthType.NotSupported</c>, HTTP 400).</summary>
        public const string AuthTypeNotSupported = "Credential.AuthType.NotSupported";

        /// <summary>Credential: decrypt failed (<c>Credential.DecryptFailed</c>, HTTP 500).</summary>
        public const string DecryptFailed = "Credential.DecryptFailed";

        /// <summary>Credential: encrypt failed (<c>Credential.EncryptFailed</c>, HTTP 500).</summary>
        public const string EncryptFailed = "Credential.EncryptFailed";

        /// <summary>Credential: host already exists (<c>Credential.Host.AlreadyExists</c>, HTTP 400).</summary>
        public const string HostAlreadyExists = "Credential.Host.AlreadyExists";

        /// <summary>Credential: host not in all agent (<c>Credential.Host.NotInAllAgent</c>, HTTP 400).</summary>
        public const string HostNotInAllAgent = "Credential.Host.NotInAllAgent";

        /// <summary>Credential: name already exists (<c>Credential.Name.AlreadyExists</c>, HTTP 400).</summary>
        public const string NameAlreadyExists = "Credential.Name.AlreadyExists";

        /// <summary>Credential: not found (<c>Credential.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Credential.NotFound";

        /// <summary>Credential: ssh invalid port (<c>Credential.SSH.InvalidPort</c>, HTTP 400).</summary>
        public const string SSHInvalidPort = "Credential.SSH.InvalidPort";

        /// <summary>Credential: ssh validation failed (<c>Credential.SSH.ValidationFailed</c>, HTTP 400).</summary>
        public const string SSHValidationFailed = "Credential.SSH.ValidationFailed";

        /// <summary>Credential: secret format invalid (<c>Credential.Secret.FormatInvalid</c>, HTTP 500).</summary>
        public const string SecretFormatInvalid = "Credential.Secret.FormatInvalid";

        /// <summary>Credential: target type not supported (<c>Credential.TargetType.NotSupported</c>, HTTP 400).</summary>
        public const string TargetTypeNotSupported = "Credential.TargetType.NotSupported";
    }
}

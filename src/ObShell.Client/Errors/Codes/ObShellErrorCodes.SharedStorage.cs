namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: shared storage.</summary>
    public static class SharedStorage
    {
        /// <summary>SharedStorage: bucket access denied (<c>SharedStorage.BucketAccessDenied</c>, HTTP 400).</summary>
        public const string BucketAccessDenied = "SharedStorage.BucketAccessDenied";

        /// <summary>SharedStorage: info not found (<c>SharedStorage.InfoNotFound</c>, HTTP 404).</summary>
        public const string InfoNotFound = "SharedStorage.InfoNotFound";

        /// <summary>SharedStorage: key validate failed (<c>SharedStorage.KeyValidateFailed</c>, HTTP 400).</summary>
        public const string KeyValidateFailed = "SharedStorage.KeyValidateFailed";

        /// <summary>SharedStorage: key validate timeout (<c>SharedStorage.KeyValidateTimeout</c>, HTTP 500).</summary>
        public const string KeyValidateTimeout = "SharedStorage.KeyValidateTimeout";

        /// <summary>SharedStorage: not supported (<c>SharedStorage.NotSupported</c>, HTTP 400).</summary>
        public const string NotSupported = "SharedStorage.NotSupported";
    }
}

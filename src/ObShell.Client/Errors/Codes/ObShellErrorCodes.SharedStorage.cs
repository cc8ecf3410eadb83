namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about shared storage.</summary>
    public static class SharedStorage
    {
        /// <summary>Reserved: a bucket that does not exist or denies access with these keys; OBShell 4.5.0 does not return it (<c>SharedStorage.BucketAccessDenied</c>, HTTP 400).</summary>
        public const string BucketAccessDenied = "SharedStorage.BucketAccessDenied";

        /// <summary>The cluster runs in shared storage mode, but its view <c>DBA_OB_ZONE_STORAGE</c> lists no storage (<c>SharedStorage.InfoNotFound</c>, HTTP 404).</summary>
        public const string InfoNotFound = "SharedStorage.InfoNotFound";

        /// <summary>The storage could not be opened or written with these keys, or the cluster's storage mode could not be read (<c>SharedStorage.KeyValidateFailed</c>, HTTP 400).</summary>
        public const string KeyValidateFailed = "SharedStorage.KeyValidateFailed";

        /// <summary>Reserved: a check of the storage keys that took too long; OBShell 4.5.0 does not return it (<c>SharedStorage.KeyValidateTimeout</c>, HTTP 500).</summary>
        public const string KeyValidateTimeout = "SharedStorage.KeyValidateTimeout";

        /// <summary>The cluster was not started in shared storage mode, so it has no storage keys (<c>SharedStorage.NotSupported</c>, HTTP 400).</summary>
        public const string NotSupported = "SharedStorage.NotSupported";
    }
}

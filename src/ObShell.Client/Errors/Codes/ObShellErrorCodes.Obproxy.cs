namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: obproxy.</summary>
    public static class Obproxy
    {
        /// <summary>Obproxy: already managed (<c>OBProxy.AlreadyManaged</c>, HTTP 400).</summary>
        public const string AlreadyManaged = "OBProxy.AlreadyManaged";

        /// <summary>Obproxy: health check timeout (<c>OBProxy.HealthCheckTimeout</c>, HTTP 400).</summary>
        public const string HealthCheckTimeout = "OBProxy.HealthCheckTimeout";

        /// <summary>Obproxy: hot restart timeout (<c>OBProxy.HotRestartTimeout</c>, HTTP 400).</summary>
        public const string HotRestartTimeout = "OBProxy.HotRestartTimeout";

        /// <summary>Obproxy: not be managed (<c>OBProxy.NotBeManaged</c>, HTTP 400).</summary>
        public const string NotBeManaged = "OBProxy.NotBeManaged";

        /// <summary>Obproxy: not running (<c>OBProxy.NotRunning</c>, HTTP 400).</summary>
        public const string NotRunning = "OBProxy.NotRunning";

        /// <summary>Obproxy: package name invalid (<c>OBProxy.Package.Name.Invalid</c>, HTTP 400).</summary>
        public const string PackageNameInvalid = "OBProxy.Package.Name.Invalid";

        /// <summary>Obproxy: package not found (<c>OBProxy.Package.NotFound</c>, HTTP 400).</summary>
        public const string PackageNotFound = "OBProxy.Package.NotFound";

        /// <summary>Obproxy: rs list and config url conflicted (<c>OBProxy.RsListAndConfigUrl.Conflicted</c>, HTTP 400).</summary>
        public const string RsListAndConfigUrlConflicted = "OBProxy.RsListAndConfigUrl.Conflicted";

        /// <summary>Obproxy: rs list or config url not specified (<c>OBProxy.RsListOrConfigUrl.NotSpecified</c>, HTTP 400).</summary>
        public const string RsListOrConfigUrlNotSpecified = "OBProxy.RsListOrConfigUrl.NotSpecified";

        /// <summary>Obproxy: stop daemon timeout (<c>OBProxy.StopDaemonTimeout</c>, HTTP 400).</summary>
        public const string StopDaemonTimeout = "OBProxy.StopDaemonTimeout";

        /// <summary>Obproxy: stop timeout (<c>OBProxy.StopTimeout</c>, HTTP 400).</summary>
        public const string StopTimeout = "OBProxy.StopTimeout";

        /// <summary>Obproxy: upgrade to lower version (<c>OBProxy.UpgradeToLowerVersion</c>, HTTP 400).</summary>
        public const string UpgradeToLowerVersion = "OBProxy.UpgradeToLowerVersion";

        /// <summary>Obproxy: version not supported (<c>OBProxy.Version.NotSupported</c>, HTTP 400).</summary>
        public const string VersionNotSupported = "OBProxy.Version.NotSupported";

        /// <summary>Obproxy: version output unexpected (<c>OBProxy.VersionOutputUnexpected</c>, HTTP 500).</summary>
        public const string VersionOutputUnexpected = "OBProxy.VersionOutputUnexpected";
    }
}

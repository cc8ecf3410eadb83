namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about OBProxy.</summary>
    public static class Obproxy
    {
        /// <summary>The agent already manages an OBProxy; delete it before adding another (<c>OBProxy.AlreadyManaged</c>, HTTP 400).</summary>
        public const string AlreadyManaged = "OBProxy.AlreadyManaged";

        /// <summary>The started OBProxy accepted no connection within the allowed number of attempts; check its logs (<c>OBProxy.HealthCheckTimeout</c>, HTTP 400).</summary>
        public const string HealthCheckTimeout = "OBProxy.HealthCheckTimeout";

        /// <summary>After the upgrade's hot restart, no OBProxy of the target version took over within the allowed time (<c>OBProxy.HotRestartTimeout</c>, HTTP 400).</summary>
        public const string HotRestartTimeout = "OBProxy.HotRestartTimeout";

        /// <summary>The agent manages no OBProxy; add one first (<c>OBProxy.NotBeManaged</c>, HTTP 400).</summary>
        public const string NotBeManaged = "OBProxy.NotBeManaged";

        /// <summary>The OBProxy to upgrade is not running; start it first (<c>OBProxy.NotRunning</c>, HTTP 400).</summary>
        public const string NotRunning = "OBProxy.NotRunning";

        /// <summary>The uploaded package is not the OBProxy community edition; upload that one (<c>OBProxy.Package.Name.Invalid</c>, HTTP 400).</summary>
        public const string PackageNameInvalid = "OBProxy.Package.Name.Invalid";

        /// <summary>No OBProxy package of the required version and release is stored for this architecture and distribution; upload it first (<c>OBProxy.Package.NotFound</c>, HTTP 400).</summary>
        public const string PackageNotFound = "OBProxy.Package.NotFound";

        /// <summary>The request has both a root server list and a configuration URL; specify only one of them (<c>OBProxy.RsListAndConfigUrl.Conflicted</c>, HTTP 400).</summary>
        public const string RsListAndConfigUrlConflicted = "OBProxy.RsListAndConfigUrl.Conflicted";

        /// <summary>The agent belongs to no cluster, so the request must specify a root server list or a configuration URL (<c>OBProxy.RsListOrConfigUrl.NotSpecified</c>, HTTP 400).</summary>
        public const string RsListOrConfigUrlNotSpecified = "OBProxy.RsListOrConfigUrl.NotSpecified";

        /// <summary>The OBProxy's daemon (<c>obproxyd</c>) was still alive after the time allowed for stopping it (<c>OBProxy.StopDaemonTimeout</c>, HTTP 400).</summary>
        public const string StopDaemonTimeout = "OBProxy.StopDaemonTimeout";

        /// <summary>The OBProxy process was still alive after the time allowed for stopping it (<c>OBProxy.StopTimeout</c>, HTTP 400).</summary>
        public const string StopTimeout = "OBProxy.StopTimeout";

        /// <summary>The target version of the OBProxy upgrade is not newer than the running one; specify a newer version and release (<c>OBProxy.UpgradeToLowerVersion</c>, HTTP 400).</summary>
        public const string UpgradeToLowerVersion = "OBProxy.UpgradeToLowerVersion";

        /// <summary>The OBProxy or its uploaded package is older than the lowest version OBShell manages (4.0.0) (<c>OBProxy.Version.NotSupported</c>, HTTP 400).</summary>
        public const string VersionNotSupported = "OBProxy.Version.NotSupported";

        /// <summary>The output of <c>obproxy -V</c> did not contain a version that OBShell can parse (<c>OBProxy.VersionOutputUnexpected</c>, HTTP 500).</summary>
        public const string VersionOutputUnexpected = "OBProxy.VersionOutputUnexpected";
    }
}

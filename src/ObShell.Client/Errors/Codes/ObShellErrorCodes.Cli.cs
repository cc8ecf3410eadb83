namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: cli.</summary>
    public static class Cli
    {
        /// <summary>Cli: flag required (<c>Cli.FlagRequired</c>, HTTP 400).</summary>
        public const string FlagRequired = "Cli.FlagRequired";

        /// <summary>Cli: not found (<c>Cli.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Cli.NotFound";

        /// <summary>Cli: ob cluster not taken over (<c>Cli.ObCluster.NotTakenOver</c>, HTTP 500).</summary>
        public const string ObClusterNotTakenOver = "Cli.ObCluster.NotTakenOver";

        /// <summary>Cli: operation cancelled (<c>Cli.OperationCancelled</c>, HTTP 500).</summary>
        public const string OperationCancelled = "Cli.OperationCancelled";

        /// <summary>Cli: start remote agent failed (<c>Cli.StartRemoteAgentFailed</c>, HTTP 500).</summary>
        public const string StartRemoteAgentFailed = "Cli.StartRemoteAgentFailed";

        /// <summary>Cli: take over multi server on same host (<c>Cli.TakeOver.MultiServerOnSameHost</c>, HTTP 500).</summary>
        public const string TakeOverMultiServerOnSameHost = "Cli.TakeOver.MultiServerOnSameHost";

        /// <summary>Cli: take over with observer not in conf (<c>Cli.TakeOver.WithObserverNotInConf</c>, HTTP 500).</summary>
        public const string TakeOverWithObserverNotInConf = "Cli.TakeOver.WithObserverNotInConf";

        /// <summary>Cli: unix socket request failed (<c>Cli.UnixSocket.RequestFailed</c>, HTTP 500).</summary>
        public const string UnixSocketRequestFailed = "Cli.UnixSocket.RequestFailed";

        /// <summary>Cli: upgrade no valid target build version found (<c>Cli.Upgrade.NoValidTargetBuildVersionFound</c>, HTTP 500).</summary>
        public const string UpgradeNoValidTargetBuildVersionFound = "Cli.Upgrade.NoValidTargetBuildVersionFound";

        /// <summary>Cli: upgrade package not found in path (<c>Cli.Upgrade.PackageNotFoundInPath</c>, HTTP 400).</summary>
        public const string UpgradePackageNotFoundInPath = "Cli.Upgrade.PackageNotFoundInPath";

        /// <summary>Cli: usage error (<c>Cli.UsageError</c>, HTTP 400).</summary>
        public const string UsageError = "Cli.UsageError";
    }
}

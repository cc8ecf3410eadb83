namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the command-line tool.</summary>
    public static class Cli
    {
        /// <summary>A required flag of the command-line tool is missing; servers do not return this code (<c>Cli.FlagRequired</c>, HTTP 400).</summary>
        public const string FlagRequired = "Cli.FlagRequired";

        /// <summary>The command-line tool found no such resource pool, parameter or variable; servers do not return this code (<c>Cli.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Cli.NotFound";

        /// <summary>The command-line tool started an agent whose cluster OBShell does not manage yet; start the whole cluster with <c>obshell cluster start -a</c> (<c>Cli.ObCluster.NotTakenOver</c>, HTTP 500).</summary>
        public const string ObClusterNotTakenOver = "Cli.ObCluster.NotTakenOver";

        /// <summary>The user declined the prompt of the command-line tool; servers do not return this code (<c>Cli.OperationCancelled</c>, HTTP 500).</summary>
        public const string OperationCancelled = "Cli.OperationCancelled";

        /// <summary>The command-line tool could not start the agent on at least one other host over SSH; servers do not return this code (<c>Cli.StartRemoteAgentFailed</c>, HTTP 500).</summary>
        public const string StartRemoteAgentFailed = "Cli.StartRemoteAgentFailed";

        /// <summary>The command-line tool cannot take a cluster over when several of its servers share one host; servers do not return this code (<c>Cli.TakeOver.MultiServerOnSameHost</c>, HTTP 500).</summary>
        public const string TakeOverMultiServerOnSameHost = "Cli.TakeOver.MultiServerOnSameHost";

        /// <summary>A server named to the command-line tool for the takeover is missing from the observer's configuration; servers do not return this code (<c>Cli.TakeOver.WithObserverNotInConf</c>, HTTP 500).</summary>
        public const string TakeOverWithObserverNotInConf = "Cli.TakeOver.WithObserverNotInConf";

        /// <summary>A request over the local Unix socket failed without a response; check that the local agent is running (<c>Cli.UnixSocket.RequestFailed</c>, HTTP 500).</summary>
        public const string UnixSocketRequestFailed = "Cli.UnixSocket.RequestFailed";

        /// <summary>No package in the directory given to the command-line tool has the target version; servers do not return this code (<c>Cli.Upgrade.NoValidTargetBuildVersionFound</c>, HTTP 500).</summary>
        public const string UpgradeNoValidTargetBuildVersionFound = "Cli.Upgrade.NoValidTargetBuildVersionFound";

        /// <summary>The command-line tool found no usable package for the upgrade in the given directory; servers do not return this code (<c>Cli.Upgrade.PackageNotFoundInPath</c>, HTTP 400).</summary>
        public const string UpgradePackageNotFoundInPath = "Cli.Upgrade.PackageNotFoundInPath";

        /// <summary>The flags or arguments of the command-line tool cannot be combined; servers do not return this code (<c>Cli.UsageError</c>, HTTP 400).</summary>
        public const string UsageError = "Cli.UsageError";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about agents.</summary>
    public static class Agent
    {
        /// <summary>The cluster has this agent, or a server at its address, already (<c>Agent.AlreadyExists</c>, HTTP 500).</summary>
        public const string AlreadyExists = "Agent.AlreadyExists";

        /// <summary>The agent's record of itself was to be loaded a second time (<c>Agent.AlreadyInitialized</c>, HTTP 500).</summary>
        public const string AlreadyInitialized = "Agent.AlreadyInitialized";

        /// <summary>The cluster stores no agent binary of the wanted version for this architecture and distribution; upload the fitting package first (<c>Agent.Binary.NotFound</c>, HTTP 500).</summary>
        public const string BinaryNotFound = "Agent.Binary.NotFound";

        /// <summary>The agents have lost the one that leads them and have not chosen another yet; try again (<c>Agent.Coordinator.IsFaulty</c>, HTTP 500).</summary>
        public const string CoordinatorIsFaulty = "Agent.Coordinator.IsFaulty";

        /// <summary>The agent has not begun yet to look for the one that leads; try again (<c>Agent.Coordinator.NotInitialized</c>, HTTP 500).</summary>
        public const string CoordinatorNotInitialized = "Agent.Coordinator.NotInitialized";

        /// <summary>Another operation holds the agent; wait for it, or deal with its failed task (<c>Agent.Current.UnderMaintenance</c>, HTTP 500).</summary>
        public const string CurrentUnderMaintenance = "Agent.Current.UnderMaintenance";

        /// <summary>The agent's daemon could not serve requests on its Unix socket while starting, and exited (<c>Agent.Daemon.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string DaemonServeOnUnixSocketFailed = "Agent.Daemon.ServeOnUnixSocketFailed";

        /// <summary>The agent's daemon could not start and exited (<c>Agent.Daemon.StartFailed</c>, HTTP 500).</summary>
        public const string DaemonStartFailed = "Agent.Daemon.StartFailed";

        /// <summary>The address in the observer's configuration differs from the one the agent has recorded, and the agent's role no longer lets it change (<c>Agent.IP.InconsistentWithOBServer</c>, HTTP 500).</summary>
        public const string IPInconsistentWithOBServer = "Agent.IP.InconsistentWithOBServer";

        /// <summary>An agent in this role cannot do that; the message has the role that it has, and the one that is wanted (<c>Agent.Identify.NotSupportOperation</c>, HTTP 400).</summary>
        public const string IdentifyNotSupportOperation = "Agent.Identify.NotSupportOperation";

        /// <summary>The agent does not know which role it has (<c>Agent.Identify.Unknown</c>, HTTP 500).</summary>
        public const string IdentifyUnknown = "Agent.Identify.Unknown";

        /// <summary>The agent was started with an address or port other than the recorded one, and its role no longer lets it change (<c>Agent.Info.NotEqual</c>, HTTP 500).</summary>
        public const string InfoNotEqual = "Agent.Info.NotEqual";

        /// <summary>The starting agent could not load the observer's configuration file and exited (<c>Agent.Load.OBConfigFailed</c>, HTTP 500).</summary>
        public const string LoadOBConfigFailed = "Agent.Load.OBConfigFailed";

        /// <summary>The agent that leads the others does not answer any more; try again once another leads (<c>Agent.Maintainer.NotActive</c>, HTTP 500).</summary>
        public const string MaintainerNotActive = "Agent.Maintainer.NotActive";

        /// <summary>None of the agents leads the others yet; try again (<c>Agent.MaintainerNotExist</c>, HTTP 500).</summary>
        public const string MaintainerNotExist = "Agent.MaintainerNotExist";

        /// <summary>The agent was told to start as a cluster agent but is none yet; take the cluster over first (<c>Agent.NeedToTakeOver</c>, HTTP 400).</summary>
        public const string NeedToTakeOver = "Agent.NeedToTakeOver";

        /// <summary>No agent whose observer is active is recorded in OceanBase, so the agents cannot be turned into cluster agents (<c>Agent.NoActiveServer</c>, HTTP 500).</summary>
        public const string NoActiveServer = "Agent.NoActiveServer";

        /// <summary>The agents that are to become a cluster have no master (<c>Agent.NoMaster</c>, HTTP 500).</summary>
        public const string NoMaster = "Agent.NoMaster";

        /// <summary>The cluster has no agent at this address (<c>Agent.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "Agent.NotExist";

        /// <summary>The agent's address was to be changed before its record of itself had been loaded (<c>Agent.NotInitialized</c>, HTTP 500).</summary>
        public const string NotInitialized = "Agent.NotInitialized";

        /// <summary>The OceanBase beside the agent is of another version than that of the cluster; the message has both (<c>Agent.OB.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string OBVersionInconsistent = "Agent.OB.Version.Inconsistent";

        /// <summary>The OceanBase package or upgrade target is older than the lowest version OBShell handles (4.2.0.0); use a newer one (<c>Agent.OBVersionNotSupported</c>, HTTP 400).</summary>
        public const string OBVersionNotSupported = "Agent.OBVersionNotSupported";

        /// <summary>The agent is connected to another database than the one that OBShell keeps its own data in (<c>Agent.OceanBase.DB.NotOcs</c>, HTTP 500).</summary>
        public const string OceanBaseDBNotOcs = "Agent.OceanBase.DB.NotOcs";

        /// <summary>The agent has no connection to OceanBase, which this needs (<c>Agent.OceanBase.NotHold</c>, HTTP 500).</summary>
        public const string OceanBaseNotHold = "Agent.OceanBase.NotHold";

        /// <summary>The agent's connection to OceanBase cannot be used (<c>Agent.OceanBase.Useless</c>, HTTP 500).</summary>
        public const string OceanBaseUseless = "Agent.OceanBase.Useless";

        /// <summary>The starting agent, not yet a cluster agent, could not load a valid password of <c>root@sys</c> and exited (<c>Agent.Oceanbase.Password.LoadFailed</c>, HTTP 500).</summary>
        public const string OceanbasePasswordLoadFailed = "Agent.Oceanbase.Password.LoadFailed";

        /// <summary>The agent packages of the target release are not stored in the cluster for every architecture needed; upload them first (<c>Agent.Package.NotFound</c>, HTTP 500).</summary>
        public const string PackageNotFound = "Agent.Package.NotFound";

        /// <summary>A call to another agent got no answer, or none that can be read; the message names the call and the agent (<c>Agent.RPC.RequestError</c>, HTTP 500).</summary>
        public const string RPCRequestError = "Agent.RPC.RequestError";

        /// <summary>Another agent refused a call; the message names the call, the agent and its reason (<c>Agent.RPC.RequestFailed</c>, HTTP 500).</summary>
        public const string RPCRequestFailed = "Agent.RPC.RequestFailed";

        /// <summary>The agent cannot be rebuilt, as it listens on a port other than the one the cluster has recorded for it; start it on the recorded port (<c>Agent.Rebuild.PortNotSame</c>, HTTP 400).</summary>
        public const string RebuildPortNotSame = "Agent.Rebuild.PortNotSame";

        /// <summary>The agent cannot be rebuilt, as its version differs from the one the cluster has recorded for it; install the recorded version (<c>Agent.Rebuild.VersionNotSame</c>, HTTP 400).</summary>
        public const string RebuildVersionNotSame = "Agent.Rebuild.VersionNotSame";

        /// <summary>Another agent answered without the data that was asked for (<c>Agent.Response.DataEmpty</c>, HTTP 500).</summary>
        public const string ResponseDataEmpty = "Agent.Response.DataEmpty";

        /// <summary>Another agent answered with data of another form than was expected (<c>Agent.Response.DataFormatInvalid</c>, HTTP 500).</summary>
        public const string ResponseDataFormatInvalid = "Agent.Response.DataFormatInvalid";

        /// <summary>The starting agent could not serve requests on its TCP port and exited (<c>Agent.ServeOnTcpSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnTcpSocketFailed = "Agent.ServeOnTcpSocketFailed";

        /// <summary>The starting agent could not serve requests on its Unix socket and exited (<c>Agent.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnUnixSocketFailed = "Agent.ServeOnUnixSocketFailed";

        /// <summary>The agent has not opened the file of its own data yet (<c>Agent.Sqlite.DB.NotInit</c>, HTTP 500).</summary>
        public const string SqliteDBNotInit = "Agent.Sqlite.DB.NotInit";

        /// <summary>The command was run for OceanBase SeekDB, which needs the flag <c>--seekdb</c> (<c>Agent.Start.ForOceanbaseSeekdb.Incorrectly</c>, HTTP 400).</summary>
        public const string StartForOceanbaseSeekdbIncorrectly = "Agent.Start.ForOceanbaseSeekdb.Incorrectly";

        /// <summary>The starting agent was also to start the observer, could not, and exited (<c>Agent.Start.ObserverFailed</c>, HTTP 500).</summary>
        public const string StartObserverFailed = "Agent.Start.ObserverFailed";

        /// <summary>The agent was started with no address or no port and exited (<c>Agent.Start.WithInvalidInfo</c>, HTTP 500).</summary>
        public const string StartWithInvalidInfo = "Agent.Start.WithInvalidInfo";

        /// <summary>The agent has not begun yet to keep its data in step with the cluster; try again (<c>Agent.Synchronizer.NotInitialized</c>, HTTP 500).</summary>
        public const string SynchronizerNotInitialized = "Agent.Synchronizer.NotInitialized";

        /// <summary>The starting agent could not listen on its TCP address, often as the port is taken, and exited (<c>Agent.TCP.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string TCPListenerCreateFailed = "Agent.TCP.Listener.CreateFailed";

        /// <summary>The starting agent could neither take its observer over nor rebuild itself from the cluster, and exited (<c>Agent.TakeOverFailed</c>, HTTP 500).</summary>
        public const string TakeOverFailed = "Agent.TakeOverFailed";

        /// <summary>The agent is newer than the agents already in the cluster, so it may not take its observer over; upgrade the cluster's agents first (<c>Agent.TakeOver.HigherVersion</c>, HTTP 400).</summary>
        public const string TakeOverHigherVersion = "Agent.TakeOver.HigherVersion";

        /// <summary>The observer at this agent's address is not listed among the servers of the cluster it is to take over (<c>Agent.TakeOver.NotExistInCluster</c>, HTTP 500).</summary>
        public const string TakeOverNotExistInCluster = "Agent.TakeOver.NotExistInCluster";

        /// <summary>The agent that is needed for this does not answer; the message names it (<c>Agent.Unavailable</c>, HTTP 500).</summary>
        public const string Unavailable = "Agent.Unavailable";

        /// <summary>Another operation holds the agent; wait for it, or deal with its failed task (<c>Agent.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "Agent.UnderMaintenance";

        /// <summary>Another operation holds the agent; the message names its task, which has to end first (<c>Agent.UnderMaintenanceDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceDag = "Agent.UnderMaintenanceDag";

        /// <summary>The starting agent could not open its Unix socket and exited (<c>Agent.Unix.Socket.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string UnixSocketListenerCreateFailed = "Agent.Unix.Socket.Listener.CreateFailed";

        /// <summary>During the agent's upgrade the old process did not exit in time (<c>Agent.Upgrade.KillOldServerTimeout</c>, HTTP 500).</summary>
        public const string UpgradeKillOldServerTimeout = "Agent.Upgrade.KillOldServerTimeout";

        /// <summary>The target version of the agent upgrade is the same as or older than the running one; name a newer version and release (<c>Agent.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string UpgradeToLowerVersion = "Agent.Upgrade.ToLowerVersion";

        /// <summary>The agents are of different versions of OBShell; the message has both (<c>Agent.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string VersionInconsistent = "Agent.Version.Inconsistent";
    }
}

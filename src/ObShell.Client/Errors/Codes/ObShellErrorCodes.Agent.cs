namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about agents.</summary>
    public static class Agent
    {
        /// <summary>The agent, or a server at its address, is already in the cluster (<c>Agent.AlreadyExists</c>, HTTP 500).</summary>
        public const string AlreadyExists = "Agent.AlreadyExists";

        /// <summary>The agent tried to load its own identity a second time (<c>Agent.AlreadyInitialized</c>, HTTP 500).</summary>
        public const string AlreadyInitialized = "Agent.AlreadyInitialized";

        /// <summary>The cluster stores no agent binary of the required version for this architecture and distribution; upload the package first (<c>Agent.Binary.NotFound</c>, HTTP 500).</summary>
        public const string BinaryNotFound = "Agent.Binary.NotFound";

        /// <summary>The agents have lost their coordinator and have not elected another yet; try again (<c>Agent.Coordinator.IsFaulty</c>, HTTP 500).</summary>
        public const string CoordinatorIsFaulty = "Agent.Coordinator.IsFaulty";

        /// <summary>The agent has not started its coordinator election yet; try again (<c>Agent.Coordinator.NotInitialized</c>, HTTP 500).</summary>
        public const string CoordinatorNotInitialized = "Agent.Coordinator.NotInitialized";

        /// <summary>The agent is locked by another operation; wait for that operation, or recover its failed task (<c>Agent.Current.UnderMaintenance</c>, HTTP 500).</summary>
        public const string CurrentUnderMaintenance = "Agent.Current.UnderMaintenance";

        /// <summary>The agent's daemon could not serve requests on its Unix socket while starting, and exited (<c>Agent.Daemon.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string DaemonServeOnUnixSocketFailed = "Agent.Daemon.ServeOnUnixSocketFailed";

        /// <summary>The agent's daemon could not start and exited (<c>Agent.Daemon.StartFailed</c>, HTTP 500).</summary>
        public const string DaemonStartFailed = "Agent.Daemon.StartFailed";

        /// <summary>The address in the observer's configuration differs from the recorded address of the agent, which cannot change in the agent's role (<c>Agent.IP.InconsistentWithOBServer</c>, HTTP 500).</summary>
        public const string IPInconsistentWithOBServer = "Agent.IP.InconsistentWithOBServer";

        /// <summary>An agent in this role does not support the operation; the message holds its role and the required one (<c>Agent.Identify.NotSupportOperation</c>, HTTP 400).</summary>
        public const string IdentifyNotSupportOperation = "Agent.Identify.NotSupportOperation";

        /// <summary>The agent does not know its role (<c>Agent.Identify.Unknown</c>, HTTP 500).</summary>
        public const string IdentifyUnknown = "Agent.Identify.Unknown";

        /// <summary>The agent was started with an address or port that differs from the recorded one, which cannot change in the agent's role (<c>Agent.Info.NotEqual</c>, HTTP 500).</summary>
        public const string InfoNotEqual = "Agent.Info.NotEqual";

        /// <summary>The starting agent could not load the observer's configuration file and exited (<c>Agent.Load.OBConfigFailed</c>, HTTP 500).</summary>
        public const string LoadOBConfigFailed = "Agent.Load.OBConfigFailed";

        /// <summary>The maintainer agent does not respond; try again once another agent has become maintainer (<c>Agent.Maintainer.NotActive</c>, HTTP 500).</summary>
        public const string MaintainerNotActive = "Agent.Maintainer.NotActive";

        /// <summary>No agent is maintainer yet; try again (<c>Agent.MaintainerNotExist</c>, HTTP 500).</summary>
        public const string MaintainerNotExist = "Agent.MaintainerNotExist";

        /// <summary>The agent was started as a cluster agent but is not one yet; take the cluster over first (<c>Agent.NeedToTakeOver</c>, HTTP 400).</summary>
        public const string NeedToTakeOver = "Agent.NeedToTakeOver";

        /// <summary>OceanBase records no agent with an active observer, so the agents cannot become cluster agents (<c>Agent.NoActiveServer</c>, HTTP 500).</summary>
        public const string NoActiveServer = "Agent.NoActiveServer";

        /// <summary>The agents that are to form a cluster have no master (<c>Agent.NoMaster</c>, HTTP 500).</summary>
        public const string NoMaster = "Agent.NoMaster";

        /// <summary>The cluster has no agent at this address (<c>Agent.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "Agent.NotExist";

        /// <summary>The agent's address was changed before the agent had loaded its own identity (<c>Agent.NotInitialized</c>, HTTP 500).</summary>
        public const string NotInitialized = "Agent.NotInitialized";

        /// <summary>The OceanBase version on the agent's host differs from that of the cluster; the message holds both (<c>Agent.OB.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string OBVersionInconsistent = "Agent.OB.Version.Inconsistent";

        /// <summary>The OceanBase package or upgrade target is older than 4.2.0.0, the lowest version that OBShell supports; use a newer one (<c>Agent.OBVersionNotSupported</c>, HTTP 400).</summary>
        public const string OBVersionNotSupported = "Agent.OBVersionNotSupported";

        /// <summary>The agent is connected to a database other than the one in which OBShell stores its data (<c>Agent.OceanBase.DB.NotOcs</c>, HTTP 500).</summary>
        public const string OceanBaseDBNotOcs = "Agent.OceanBase.DB.NotOcs";

        /// <summary>The operation requires a connection to OceanBase, and the agent has none (<c>Agent.OceanBase.NotHold</c>, HTTP 500).</summary>
        public const string OceanBaseNotHold = "Agent.OceanBase.NotHold";

        /// <summary>The agent's connection to OceanBase is not usable (<c>Agent.OceanBase.Useless</c>, HTTP 500).</summary>
        public const string OceanBaseUseless = "Agent.OceanBase.Useless";

        /// <summary>The starting agent, not yet a cluster agent, could not load a valid password of <c>root@sys</c> and exited (<c>Agent.Oceanbase.Password.LoadFailed</c>, HTTP 500).</summary>
        public const string OceanbasePasswordLoadFailed = "Agent.Oceanbase.Password.LoadFailed";

        /// <summary>The cluster does not store the agent packages of the target release for every required architecture; upload them first (<c>Agent.Package.NotFound</c>, HTTP 500).</summary>
        public const string PackageNotFound = "Agent.Package.NotFound";

        /// <summary>A request to another agent got no response or an unreadable one; the message names the request and the agent (<c>Agent.RPC.RequestError</c>, HTTP 500).</summary>
        public const string RPCRequestError = "Agent.RPC.RequestError";

        /// <summary>Another agent refused a request; the message names the request, the agent and its reason (<c>Agent.RPC.RequestFailed</c>, HTTP 500).</summary>
        public const string RPCRequestFailed = "Agent.RPC.RequestFailed";

        /// <summary>The agent cannot be rebuilt because it listens on a port that differs from the one recorded in the cluster; start it on the recorded port (<c>Agent.Rebuild.PortNotSame</c>, HTTP 400).</summary>
        public const string RebuildPortNotSame = "Agent.Rebuild.PortNotSame";

        /// <summary>The agent cannot be rebuilt because its version differs from the one recorded in the cluster; install the recorded version (<c>Agent.Rebuild.VersionNotSame</c>, HTTP 400).</summary>
        public const string RebuildVersionNotSame = "Agent.Rebuild.VersionNotSame";

        /// <summary>The response of another agent lacked the requested data (<c>Agent.Response.DataEmpty</c>, HTTP 500).</summary>
        public const string ResponseDataEmpty = "Agent.Response.DataEmpty";

        /// <summary>The response of another agent had data in an unexpected format (<c>Agent.Response.DataFormatInvalid</c>, HTTP 500).</summary>
        public const string ResponseDataFormatInvalid = "Agent.Response.DataFormatInvalid";

        /// <summary>The starting agent could not serve requests on its TCP port and exited (<c>Agent.ServeOnTcpSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnTcpSocketFailed = "Agent.ServeOnTcpSocketFailed";

        /// <summary>The starting agent could not serve requests on its Unix socket and exited (<c>Agent.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnUnixSocketFailed = "Agent.ServeOnUnixSocketFailed";

        /// <summary>The agent has not opened its SQLite database yet (<c>Agent.Sqlite.DB.NotInit</c>, HTTP 500).</summary>
        public const string SqliteDBNotInit = "Agent.Sqlite.DB.NotInit";

        /// <summary>The command was run for OceanBase SeekDB, which requires the flag <c>--seekdb</c> (<c>Agent.Start.ForOceanbaseSeekdb.Incorrectly</c>, HTTP 400).</summary>
        public const string StartForOceanbaseSeekdbIncorrectly = "Agent.Start.ForOceanbaseSeekdb.Incorrectly";

        /// <summary>The starting agent could not start the observer as requested, and exited (<c>Agent.Start.ObserverFailed</c>, HTTP 500).</summary>
        public const string StartObserverFailed = "Agent.Start.ObserverFailed";

        /// <summary>The agent was started without an address or without a port, and exited (<c>Agent.Start.WithInvalidInfo</c>, HTTP 500).</summary>
        public const string StartWithInvalidInfo = "Agent.Start.WithInvalidInfo";

        /// <summary>The agent has not started to synchronize its data with the cluster yet; try again (<c>Agent.Synchronizer.NotInitialized</c>, HTTP 500).</summary>
        public const string SynchronizerNotInitialized = "Agent.Synchronizer.NotInitialized";

        /// <summary>The starting agent could not listen on its TCP address, often because the port is in use, and exited (<c>Agent.TCP.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string TCPListenerCreateFailed = "Agent.TCP.Listener.CreateFailed";

        /// <summary>The starting agent could neither take its observer over nor rebuild itself from the cluster, and exited (<c>Agent.TakeOverFailed</c>, HTTP 500).</summary>
        public const string TakeOverFailed = "Agent.TakeOverFailed";

        /// <summary>The agent is newer than the agents in the cluster, so it cannot take its observer over; upgrade the cluster's agents first (<c>Agent.TakeOver.HigherVersion</c>, HTTP 400).</summary>
        public const string TakeOverHigherVersion = "Agent.TakeOver.HigherVersion";

        /// <summary>The observer at this agent's address is not listed among the servers of the cluster it is to take over (<c>Agent.TakeOver.NotExistInCluster</c>, HTTP 500).</summary>
        public const string TakeOverNotExistInCluster = "Agent.TakeOver.NotExistInCluster";

        /// <summary>An agent that the operation requires does not respond; the message names it (<c>Agent.Unavailable</c>, HTTP 500).</summary>
        public const string Unavailable = "Agent.Unavailable";

        /// <summary>The agent is locked by another operation; wait for that operation, or recover its failed task (<c>Agent.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "Agent.UnderMaintenance";

        /// <summary>The agent is locked by another operation; the message names its task, which must end first (<c>Agent.UnderMaintenanceDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceDag = "Agent.UnderMaintenanceDag";

        /// <summary>The starting agent could not open its Unix socket and exited (<c>Agent.Unix.Socket.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string UnixSocketListenerCreateFailed = "Agent.Unix.Socket.Listener.CreateFailed";

        /// <summary>During the agent's upgrade the old process did not exit in time (<c>Agent.Upgrade.KillOldServerTimeout</c>, HTTP 500).</summary>
        public const string UpgradeKillOldServerTimeout = "Agent.Upgrade.KillOldServerTimeout";

        /// <summary>The target version of the agent upgrade is not newer than the running one; specify a newer version and release (<c>Agent.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string UpgradeToLowerVersion = "Agent.Upgrade.ToLowerVersion";

        /// <summary>The agents run different versions of OBShell; the message holds both (<c>Agent.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string VersionInconsistent = "Agent.Version.Inconsistent";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: agent.</summary>
    public static class Agent
    {
        /// <summary>Agent: already exists (<c>Agent.AlreadyExists</c>, HTTP 500).</summary>
        public const string AlreadyExists = "Agent.AlreadyExists";

        /// <summary>Agent: already initialized (<c>Agent.AlreadyInitialized</c>, HTTP 500).</summary>
        public const string AlreadyInitialized = "Agent.AlreadyInitialized";

        /// <summary>Agent: binary not found (<c>Agent.Binary.NotFound</c>, HTTP 500).</summary>
        public const string BinaryNotFound = "Agent.Binary.NotFound";

        /// <summary>Agent: coordinator is faulty (<c>Agent.Coordinator.IsFaulty</c>, HTTP 500).</summary>
        public const string CoordinatorIsFaulty = "Agent.Coordinator.IsFaulty";

        /// <summary>Agent: coordinator not initialized (<c>Agent.Coordinator.NotInitialized</c>, HTTP 500).</summary>
        public const string CoordinatorNotInitialized = "Agent.Coordinator.NotInitialized";

        /// <summary>Agent: current under maintenance (<c>Agent.Current.UnderMaintenance</c>, HTTP 500).</summary>
        public const string CurrentUnderMaintenance = "Agent.Current.UnderMaintenance";

        /// <summary>Agent: daemon serve on unix socket failed (<c>Agent.Daemon.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string DaemonServeOnUnixSocketFailed = "Agent.Daemon.ServeOnUnixSocketFailed";

        /// <summary>Agent: daemon start failed (<c>Agent.Daemon.StartFailed</c>, HTTP 500).</summary>
        public const string DaemonStartFailed = "Agent.Daemon.StartFailed";

        /// <summary>Agent: ip inconsistent with observer (<c>Agent.IP.InconsistentWithOBServer</c>, HTTP 500).</summary>
        public const string IPInconsistentWithOBServer = "Agent.IP.InconsistentWithOBServer";

        /// <summary>Agent: identify not support operation (<c>Agent.Identify.NotSupportOperation</c>, HTTP 400).</summary>
        public const string IdentifyNotSupportOperation = "Agent.Identify.NotSupportOperation";

        /// <summary>Agent: identify unknown (<c>Agent.Identify.Unknown</c>, HTTP 500).</summary>
        public const string IdentifyUnknown = "Agent.Identify.Unknown";

        /// <summary>Agent: info not equal (<c>Agent.Info.NotEqual</c>, HTTP 500).</summary>
        public const string InfoNotEqual = "Agent.Info.NotEqual";

        /// <summary>Agent: load obconfig failed (<c>Agent.Load.OBConfigFailed</c>, HTTP 500).</summary>
        public const string LoadOBConfigFailed = "Agent.Load.OBConfigFailed";

        /// <summary>Agent: maintainer not active (<c>Agent.Maintainer.NotActive</c>, HTTP 500).</summary>
        public const string MaintainerNotActive = "Agent.Maintainer.NotActive";

        /// <summary>Agent: maintainer not exist (<c>Agent.MaintainerNotExist</c>, HTTP 500).</summary>
        public const string MaintainerNotExist = "Agent.MaintainerNotExist";

        /// <summary>Agent: need to take over (<c>Agent.NeedToTakeOver</c>, HTTP 400).</summary>
        public const string NeedToTakeOver = "Agent.NeedToTakeOver";

        /// <summary>Agent: no active server (<c>Agent.NoActiveServer</c>, HTTP 500).</summary>
        public const string NoActiveServer = "Agent.NoActiveServer";

        /// <summary>Agent: no master (<c>Agent.NoMaster</c>, HTTP 500).</summary>
        public const string NoMaster = "Agent.NoMaster";

        /// <summary>Agent: not exist (<c>Agent.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "Agent.NotExist";

        /// <summary>Agent: not initialized (<c>Agent.NotInitialized</c>, HTTP 500).</summary>
        public const string NotInitialized = "Agent.NotInitialized";

        /// <summary>Agent: ob version inconsistent (<c>Agent.OB.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string OBVersionInconsistent = "Agent.OB.Version.Inconsistent";

        /// <summary>Agent: obversion not supported (<c>Agent.OBVersionNotSupported</c>, HTTP 400).</summary>
        public const string OBVersionNotSupported = "Agent.OBVersionNotSupported";

        /// <summary>Agent: ocean base db not ocs (<c>Agent.OceanBase.DB.NotOcs</c>, HTTP 500).</summary>
        public const string OceanBaseDBNotOcs = "Agent.OceanBase.DB.NotOcs";

        /// <summary>Agent: ocean base not hold (<c>Agent.OceanBase.NotHold</c>, HTTP 500).</summary>
        public const string OceanBaseNotHold = "Agent.OceanBase.NotHold";

        /// <summary>Agent: ocean base useless (<c>Agent.OceanBase.Useless</c>, HTTP 500).</summary>
        public const string OceanBaseUseless = "Agent.OceanBase.Useless";

        /// <summary>Agent: oceanbase password load failed (<c>Agent.Oceanbase.Password.LoadFailed</c>, HTTP 500).</summary>
        public const string OceanbasePasswordLoadFailed = "Agent.Oceanbase.Password.LoadFailed";

        /// <summary>Agent: package not found (<c>Agent.Package.NotFound</c>, HTTP 500).</summary>
        public const string PackageNotFound = "Agent.Package.NotFound";

        /// <summary>Agent: rpc request error (<c>Agent.RPC.RequestError</c>, HTTP 500).</summary>
        public const string RPCRequestError = "Agent.RPC.RequestError";

        /// <summary>Agent: rpc request failed (<c>Agent.RPC.RequestFailed</c>, HTTP 500).</summary>
        public const string RPCRequestFailed = "Agent.RPC.RequestFailed";

        /// <summary>Agent: rebuild port not same (<c>Agent.Rebuild.PortNotSame</c>, HTTP 400).</summary>
        public const string RebuildPortNotSame = "Agent.Rebuild.PortNotSame";

        /// <summary>Agent: rebuild version not same (<c>Agent.Rebuild.VersionNotSame</c>, HTTP 400).</summary>
        public const string RebuildVersionNotSame = "Agent.Rebuild.VersionNotSame";

        /// <summary>Agent: response data empty (<c>Agent.Response.DataEmpty</c>, HTTP 500).</summary>
        public const string ResponseDataEmpty = "Agent.Response.DataEmpty";

        /// <summary>Agent: response data format invalid (<c>Agent.Response.DataFormatInvalid</c>, HTTP 500).</summary>
        public const string ResponseDataFormatInvalid = "Agent.Response.DataFormatInvalid";

        /// <summary>Agent: serve on tcp socket failed (<c>Agent.ServeOnTcpSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnTcpSocketFailed = "Agent.ServeOnTcpSocketFailed";

        /// <summary>Agent: serve on unix socket failed (<c>Agent.ServeOnUnixSocketFailed</c>, HTTP 500).</summary>
        public const string ServeOnUnixSocketFailed = "Agent.ServeOnUnixSocketFailed";

        /// <summary>Agent: sqlite db not init (<c>Agent.Sqlite.DB.NotInit</c>, HTTP 500).</summary>
        public const string SqliteDBNotInit = "Agent.Sqlite.DB.NotInit";

        /// <summary>Agent: start for oceanbase seekdb incorrectly (<c>Agent.Start.ForOceanbaseSeekdb.Incorrectly</c>, HTTP 400).</summary>
        public const string StartForOceanbaseSeekdbIncorrectly = "Agent.Start.ForOceanbaseSeekdb.Incorrectly";

        /// <summary>Agent: start observer failed (<c>Agent.Start.ObserverFailed</c>, HTTP 500).</summary>
        public const string StartObserverFailed = "Agent.Start.ObserverFailed";

        /// <summary>Agent: start with invalid info (<c>Agent.Start.WithInvalidInfo</c>, HTTP 500).</summary>
        public const string StartWithInvalidInfo = "Agent.Start.WithInvalidInfo";

        /// <summary>Agent: synchronizer not initialized (<c>Agent.Synchronizer.NotInitialized</c>, HTTP 500).</summary>
        public const string SynchronizerNotInitialized = "Agent.Synchronizer.NotInitialized";

        /// <summary>Agent: tcp listener create failed (<c>Agent.TCP.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string TCPListenerCreateFailed = "Agent.TCP.Listener.CreateFailed";

        /// <summary>Agent: take over failed (<c>Agent.TakeOverFailed</c>, HTTP 500).</summary>
        public const string TakeOverFailed = "Agent.TakeOverFailed";

        /// <summary>Agent: take over higher version (<c>Agent.TakeOver.HigherVersion</c>, HTTP 400).</summary>
        public const string TakeOverHigherVersion = "Agent.TakeOver.HigherVersion";

        /// <summary>Agent: take over not exist in cluster (<c>Agent.TakeOver.NotExistInCluster</c>, HTTP 500).</summary>
        public const string TakeOverNotExistInCluster = "Agent.TakeOver.NotExistInCluster";

        /// <summary>Agent: unavailable (<c>Agent.Unavailable</c>, HTTP 500).</summary>
        public const string Unavailable = "Agent.Unavailable";

        /// <summary>Agent: under maintenance (<c>Agent.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "Agent.UnderMaintenance";

        /// <summary>Agent: under maintenance dag (<c>Agent.UnderMaintenanceDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceDag = "Agent.UnderMaintenanceDag";

        /// <summary>Agent: unix socket listener create failed (<c>Agent.Unix.Socket.Listener.CreateFailed</c>, HTTP 500).</summary>
        public const string UnixSocketListenerCreateFailed = "Agent.Unix.Socket.Listener.CreateFailed";

        /// <summary>Agent: upgrade kill old server timeout (<c>Agent.Upgrade.KillOldServerTimeout</c>, HTTP 500).</summary>
        public const string UpgradeKillOldServerTimeout = "Agent.Upgrade.KillOldServerTimeout";

        /// <summary>Agent: upgrade to lower version (<c>Agent.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string UpgradeToLowerVersion = "Agent.Upgrade.ToLowerVersion";

        /// <summary>Agent: version inconsistent (<c>Agent.Version.Inconsistent</c>, HTTP 400).</summary>
        public const string VersionInconsistent = "Agent.Version.Inconsistent";
    }
}

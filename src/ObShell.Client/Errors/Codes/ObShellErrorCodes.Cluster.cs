namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about clusters.</summary>
    public static class Cluster
    {
        /// <summary>The cluster is already initialized (<c>OB.Cluster.AlreadyInitialized</c>, HTTP 400).</summary>
        public const string AlreadyInitialized = "OB.Cluster.AlreadyInitialized";

        /// <summary>An asynchronous operation of OceanBase, such as starting a zone, did not end in time; the message names it (<c>OB.Cluster.AsyncOperationTimeout</c>, HTTP 500).</summary>
        public const string AsyncOperationTimeout = "OB.Cluster.AsyncOperationTimeout";

        /// <summary>The whole cluster can only be stopped with the mode force or terminate (<c>OB.Cluster.ForceStopOrTerminateRequired</c>, HTTP 400).</summary>
        public const string ForceStopOrTerminateRequired = "OB.Cluster.ForceStopOrTerminateRequired";

        /// <summary>The observer of the agent that received the request is not available, so only a stop with force is possible (<c>OB.Cluster.ForceStopRequired</c>, HTTP 400).</summary>
        public const string ForceStopRequired = "OB.Cluster.ForceStopRequired";

        /// <summary>The cluster id is outside the range that OceanBase accepts (<c>OB.Cluster.Id.Invalid</c>, HTTP 400).</summary>
        public const string IdInvalid = "OB.Cluster.Id.Invalid";

        /// <summary>An inspection has no stored credential for a host; the message names the host (<c>OB.Cluster.Inspection.Host.Credential.NotFound</c>, HTTP 400).</summary>
        public const string InspectionHostCredentialNotFound = "OB.Cluster.Inspection.Host.Credential.NotFound";

        /// <summary>An inspection can log in to a host neither without a password nor with a stored credential; create a credential for it (<c>OB.Cluster.Inspection.Host.Passwordless.NotConfigured</c>, HTTP 400).</summary>
        public const string InspectionHostPasswordlessNotConfigured = "OB.Cluster.Inspection.Host.Passwordless.NotConfigured";

        /// <summary>The diagnostic tool of inspections (obdiag) is older than OBShell supports (<c>OB.Cluster.Inspection.Obdiag.Version.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionObdiagVersionNotSupported = "OB.Cluster.Inspection.Obdiag.Version.NotSupported";

        /// <summary>OBShell does not support this inspection scenario (<c>OB.Cluster.Inspection.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionScenarioNotSupported = "OB.Cluster.Inspection.Scenario.NotSupported";

        /// <summary>The minor freeze before a stop did not end in time; no observer was killed (<c>OB.Cluster.MinorFreezeTimeout</c>, HTTP 500).</summary>
        public const string MinorFreezeTimeout = "OB.Cluster.MinorFreezeTimeout";

        /// <summary>Too few replicas are alive; the cluster would lose its majority (<c>OB.Cluster.MultiPaxosNotAlive</c>, HTTP 400).</summary>
        public const string MultiPaxosNotAlive = "OB.Cluster.MultiPaxosNotAlive";

        /// <summary>The agent does not know the SQL port of its observer yet (<c>OB.Cluster.MysqlPortNotInitialized</c>, HTTP 500).</summary>
        public const string MysqlPortNotInitialized = "OB.Cluster.MysqlPortNotInitialized";

        /// <summary>The cluster has no name; configure one before initializing it (<c>OB.Cluster.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Cluster.Name.Empty";

        /// <summary>The cluster has not been initialized yet (<c>OB.Cluster.NotInitialized</c>, HTTP 400).</summary>
        public const string NotInitialized = "OB.Cluster.NotInitialized";

        /// <summary>The cluster password was encrypted separately; put it in the request as plain text and send the request to the master agent (<c>OB.Cluster.Password.Encrypted</c>, HTTP 400).</summary>
        public const string PasswordEncrypted = "OB.Cluster.Password.Encrypted";

        /// <summary>The password of <c>root@sys</c> is not the password of the cluster (<c>OB.Cluster.Password.Incorrect</c>, HTTP 400).</summary>
        public const string PasswordIncorrect = "OB.Cluster.Password.Incorrect";

        /// <summary>The agent to add is newer than the agents of the cluster; upgrade the cluster's agents first (<c>OB.Cluster.ScaleOutHigherVersion</c>, HTTP 400).</summary>
        public const string ScaleOutHigherVersion = "OB.Cluster.ScaleOutHigherVersion";

        /// <summary>The agent to add is too old for OBShell to upgrade it to the version of the cluster; upgrade it first (<c>OB.Cluster.ScaleOutLowerVersion</c>, HTTP 400).</summary>
        public const string ScaleOutLowerVersion = "OB.Cluster.ScaleOutLowerVersion";

        /// <summary>A scale-out could not be resumed because the task that coordinates it could not be retried (<c>OB.Cluster.ScaleOutRetryCoordinateDagFailed</c>, HTTP 500).</summary>
        public const string ScaleOutRetryCoordinateDagFailed = "OB.Cluster.ScaleOutRetryCoordinateDagFailed";

        /// <summary>The scope is unknown, or its targets do not match it (<c>OB.Cluster.Scope.Invalid</c>, HTTP 400).</summary>
        public const string ScopeInvalid = "OB.Cluster.Scope.Invalid";

        /// <summary>A stop cannot use both force and terminate (<c>OB.Cluster.StopModeConflict</c>, HTTP 400).</summary>
        public const string StopModeConflict = "OB.Cluster.StopModeConflict";

        /// <summary>Stopping the zone would leave tenants without enough replicas; the message names them (<c>OB.Cluster.Tenant.Replica.Invalid</c>, HTTP 400).</summary>
        public const string TenantReplicaInvalid = "OB.Cluster.Tenant.Replica.Invalid";

        /// <summary>The cluster is locked by another operation; wait for that operation, or recover its failed task (<c>OB.Cluster.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Cluster.UnderMaintenance";

        /// <summary>The cluster is locked by another operation; the message names its task, which must end or be passed first (<c>OB.Cluster.UnderMaintenanceWithDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceWithDag = "OB.Cluster.UnderMaintenanceWithDag";
    }
}

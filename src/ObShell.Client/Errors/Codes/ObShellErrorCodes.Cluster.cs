namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about clusters.</summary>
    public static class Cluster
    {
        /// <summary>The cluster has been initialised already, and cannot be a second time (<c>OB.Cluster.AlreadyInitialized</c>, HTTP 400).</summary>
        public const string AlreadyInitialized = "OB.Cluster.AlreadyInitialized";

        /// <summary>An operation that OceanBase goes on with by itself, such as starting a zone, did not end in time; the message names it (<c>OB.Cluster.AsyncOperationTimeout</c>, HTTP 500).</summary>
        public const string AsyncOperationTimeout = "OB.Cluster.AsyncOperationTimeout";

        /// <summary>The whole cluster can only be stopped with force or terminate (<c>OB.Cluster.ForceStopOrTerminateRequired</c>, HTTP 400).</summary>
        public const string ForceStopOrTerminateRequired = "OB.Cluster.ForceStopOrTerminateRequired";

        /// <summary>The observer of the agent that was asked does not work, so that only a stop with force is possible (<c>OB.Cluster.ForceStopRequired</c>, HTTP 400).</summary>
        public const string ForceStopRequired = "OB.Cluster.ForceStopRequired";

        /// <summary>The id of the cluster is outside what OceanBase takes (<c>OB.Cluster.Id.Invalid</c>, HTTP 400).</summary>
        public const string IdInvalid = "OB.Cluster.Id.Invalid";

        /// <summary>An inspection needs to log in to a host of which no credential is kept; the message names it (<c>OB.Cluster.Inspection.Host.Credential.NotFound</c>, HTTP 400).</summary>
        public const string InspectionHostCredentialNotFound = "OB.Cluster.Inspection.Host.Credential.NotFound";

        /// <summary>An inspection can log in to a host neither without a password nor with a credential that is kept; make one (<c>OB.Cluster.Inspection.Host.Passwordless.NotConfigured</c>, HTTP 400).</summary>
        public const string InspectionHostPasswordlessNotConfigured = "OB.Cluster.Inspection.Host.Passwordless.NotConfigured";

        /// <summary>The diagnostic tool (obdiag) that inspections run is older than OBShell works with (<c>OB.Cluster.Inspection.Obdiag.Version.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionObdiagVersionNotSupported = "OB.Cluster.Inspection.Obdiag.Version.NotSupported";

        /// <summary>OBShell knows no inspection of this scenario (<c>OB.Cluster.Inspection.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionScenarioNotSupported = "OB.Cluster.Inspection.Scenario.NotSupported";

        /// <summary>The minor freeze before a stop did not end in time; nothing has been killed (<c>OB.Cluster.MinorFreezeTimeout</c>, HTTP 500).</summary>
        public const string MinorFreezeTimeout = "OB.Cluster.MinorFreezeTimeout";

        /// <summary>So few replicas are alive that the cluster would lose its majority (<c>OB.Cluster.MultiPaxosNotAlive</c>, HTTP 400).</summary>
        public const string MultiPaxosNotAlive = "OB.Cluster.MultiPaxosNotAlive";

        /// <summary>The agent does not know its observer's SQL port yet (<c>OB.Cluster.MysqlPortNotInitialized</c>, HTTP 500).</summary>
        public const string MysqlPortNotInitialized = "OB.Cluster.MysqlPortNotInitialized";

        /// <summary>The cluster has no name; configure one before it is initialised (<c>OB.Cluster.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Cluster.Name.Empty";

        /// <summary>The cluster has not been initialised yet (<c>OB.Cluster.NotInitialized</c>, HTTP 400).</summary>
        public const string NotInitialized = "OB.Cluster.NotInitialized";

        /// <summary>The password of the cluster came encrypted by itself; send it plain in the request, to the master agent (<c>OB.Cluster.Password.Encrypted</c>, HTTP 400).</summary>
        public const string PasswordEncrypted = "OB.Cluster.Password.Encrypted";

        /// <summary>The password of <c>root@sys</c> that was given is not that of the cluster (<c>OB.Cluster.Password.Incorrect</c>, HTTP 400).</summary>
        public const string PasswordIncorrect = "OB.Cluster.Password.Incorrect";

        /// <summary>The agent to add is newer than the agents of the cluster; upgrade these first (<c>OB.Cluster.ScaleOutHigherVersion</c>, HTTP 400).</summary>
        public const string ScaleOutHigherVersion = "OB.Cluster.ScaleOutHigherVersion";

        /// <summary>The agent to add is too old to be brought to the version of the cluster by OBShell; upgrade it first (<c>OB.Cluster.ScaleOutLowerVersion</c>, HTTP 400).</summary>
        public const string ScaleOutLowerVersion = "OB.Cluster.ScaleOutLowerVersion";

        /// <summary>A scale-out could not be taken up again, since the task that leads it could not be retried (<c>OB.Cluster.ScaleOutRetryCoordinateDagFailed</c>, HTTP 500).</summary>
        public const string ScaleOutRetryCoordinateDagFailed = "OB.Cluster.ScaleOutRetryCoordinateDagFailed";

        /// <summary>OBShell knows no such scope, or its targets do not fit it (<c>OB.Cluster.Scope.Invalid</c>, HTTP 400).</summary>
        public const string ScopeInvalid = "OB.Cluster.Scope.Invalid";

        /// <summary>A stop can be with force or terminate, and not with both (<c>OB.Cluster.StopModeConflict</c>, HTTP 400).</summary>
        public const string StopModeConflict = "OB.Cluster.StopModeConflict";

        /// <summary>Tenants would be left without replicas enough if the zone were stopped; the message names them (<c>OB.Cluster.Tenant.Replica.Invalid</c>, HTTP 400).</summary>
        public const string TenantReplicaInvalid = "OB.Cluster.Tenant.Replica.Invalid";

        /// <summary>Another operation holds the cluster; wait for it, or deal with its failed task (<c>OB.Cluster.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Cluster.UnderMaintenance";

        /// <summary>Another operation holds the cluster; the message names its task, which has to end, or to be passed, first (<c>OB.Cluster.UnderMaintenanceWithDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceWithDag = "OB.Cluster.UnderMaintenanceWithDag";
    }
}

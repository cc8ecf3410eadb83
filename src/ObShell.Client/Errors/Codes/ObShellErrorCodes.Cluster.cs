namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: cluster.</summary>
    public static class Cluster
    {
        /// <summary>Cluster: already initialized (<c>OB.Cluster.AlreadyInitialized</c>, HTTP 400).</summary>
        public const string AlreadyInitialized = "OB.Cluster.AlreadyInitialized";

        /// <summary>Cluster: async operation timeout (<c>OB.Cluster.AsyncOperationTimeout</c>, HTTP 500).</summary>
        public const string AsyncOperationTimeout = "OB.Cluster.AsyncOperationTimeout";

        /// <summary>Cluster: force stop or terminate required (<c>OB.Cluster.ForceStopOrTerminateRequired</c>, HTTP 400).</summary>
        public const string ForceStopOrTerminateRequired = "OB.Cluster.ForceStopOrTerminateRequired";

        /// <summary>Cluster: force stop required (<c>OB.Cluster.ForceStopRequired</c>, HTTP 400).</summary>
        public const string ForceStopRequired = "OB.Cluster.ForceStopRequired";

        /// <summary>Cluster: id invalid (<c>OB.Cluster.Id.Invalid</c>, HTTP 400).</summary>
        public const string IdInvalid = "OB.Cluster.Id.Invalid";

        /// <summary>Cluster: inspection host credential not found (<c>OB.Cluster.Inspection.Host.Credential.NotFound</c>, HTTP 400).</summary>
        public const string InspectionHostCredentialNotFound = "OB.Cluster.Inspection.Host.Credential.NotFound";

        /// <summary>Cluster: inspection host passwordless not configured (<c>OB.Cluster.Inspection.Host.Passwordless.NotConfigured</c>, HTTP 400).</summary>
        public const string InspectionHostPasswordlessNotConfigured = "OB.Cluster.Inspection.Host.Passwordless.NotConfigured";

        /// <summary>Cluster: inspection obdiag version not supported (<c>OB.Cluster.Inspection.Obdiag.Version.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionObdiagVersionNotSupported = "OB.Cluster.Inspection.Obdiag.Version.NotSupported";

        /// <summary>Cluster: inspection scenario not supported (<c>OB.Cluster.Inspection.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string InspectionScenarioNotSupported = "OB.Cluster.Inspection.Scenario.NotSupported";

        /// <summary>Cluster: minor freeze timeout (<c>OB.Cluster.MinorFreezeTimeout</c>, HTTP 500).</summary>
        public const string MinorFreezeTimeout = "OB.Cluster.MinorFreezeTimeout";

        /// <summary>Cluster: multi paxos not alive (<c>OB.Cluster.MultiPaxosNotAlive</c>, HTTP 400).</summary>
        public const string MultiPaxosNotAlive = "OB.Cluster.MultiPaxosNotAlive";

        /// <summary>Cluster: mysql port not initialized (<c>OB.Cluster.MysqlPortNotInitialized</c>, HTTP 500).</summary>
        public const string MysqlPortNotInitialized = "OB.Cluster.MysqlPortNotInitialized";

        /// <summary>Cluster: name empty (<c>OB.Cluster.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Cluster.Name.Empty";

        /// <summary>Cluster: not initialized (<c>OB.Cluster.NotInitialized</c>, HTTP 400).</summary>
        public const string NotInitialized = "OB.Cluster.NotInitialized";

        /// <summary>Cluster: password encrypted (<c>OB.Cluster.Password.Encrypted</c>, HTTP 400).</summary>
        public const string PasswordEncrypted = "OB.Cluster.Password.Encrypted";

        /// <summary>Cluster: password incorrect (<c>OB.Cluster.Password.Incorrect</c>, HTTP 400).</summary>
        public const string PasswordIncorrect = "OB.Cluster.Password.Incorrect";

        /// <summary>Cluster: scale out higher version (<c>OB.Cluster.ScaleOutHigherVersion</c>, HTTP 400).</summary>
        public const string ScaleOutHigherVersion = "OB.Cluster.ScaleOutHigherVersion";

        /// <summary>Cluster: scale out lower version (<c>OB.Cluster.ScaleOutLowerVersion</c>, HTTP 400).</summary>
        public const string ScaleOutLowerVersion = "OB.Cluster.ScaleOutLowerVersion";

        /// <summary>Cluster: scale out retry coordinate dag failed (<c>OB.Cluster.ScaleOutRetryCoordinateDagFailed</c>, HTTP 500).</summary>
        public const string ScaleOutRetryCoordinateDagFailed = "OB.Cluster.ScaleOutRetryCoordinateDagFailed";

        /// <summary>Cluster: scope invalid (<c>OB.Cluster.Scope.Invalid</c>, HTTP 400).</summary>
        public const string ScopeInvalid = "OB.Cluster.Scope.Invalid";

        /// <summary>Cluster: stop mode conflict (<c>OB.Cluster.StopModeConflict</c>, HTTP 400).</summary>
        public const string StopModeConflict = "OB.Cluster.StopModeConflict";

        /// <summary>Cluster: tenant replica invalid (<c>OB.Cluster.Tenant.Replica.Invalid</c>, HTTP 400).</summary>
        public const string TenantReplicaInvalid = "OB.Cluster.Tenant.Replica.Invalid";

        /// <summary>Cluster: under maintenance (<c>OB.Cluster.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Cluster.UnderMaintenance";

        /// <summary>Cluster: under maintenance with dag (<c>OB.Cluster.UnderMaintenanceWithDag</c>, HTTP 500).</summary>
        public const string UnderMaintenanceWithDag = "OB.Cluster.UnderMaintenanceWithDag";
    }
}

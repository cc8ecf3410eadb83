namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: tenant.</summary>
    public static class Tenant
    {
        /// <summary>Tenant: collation invalid (<c>OB.Tenant.Collation.Invalid</c>, HTTP 400).</summary>
        public const string CollationInvalid = "OB.Tenant.Collation.Invalid";

        /// <summary>Tenant: compaction status not idle (<c>OB.Tenant.Compaction.Status.NotIdle</c>, HTTP 400).</summary>
        public const string CompactionStatusNotIdle = "OB.Tenant.Compaction.Status.NotIdle";

        /// <summary>Tenant: existed (<c>OB.Tenant.Existed</c>, HTTP 400).</summary>
        public const string Existed = "OB.Tenant.Existed";

        /// <summary>Tenant: has pool on zone (<c>OB.Tenant.HasPoolOnZone</c>, HTTP 400).</summary>
        public const string HasPoolOnZone = "OB.Tenant.HasPoolOnZone";

        /// <summary>Tenant: job conflict (<c>OB.Tenant.Job.Conflict</c>, HTTP 500).</summary>
        public const string JobConflict = "OB.Tenant.Job.Conflict";

        /// <summary>Tenant: job failed (<c>OB.Tenant.Job.Failed</c>, HTTP 500).</summary>
        public const string JobFailed = "OB.Tenant.Job.Failed";

        /// <summary>Tenant: job not exist (<c>OB.Tenant.Job.NotExist</c>, HTTP 400).</summary>
        public const string JobNotExist = "OB.Tenant.Job.NotExist";

        /// <summary>Tenant: job wait timeout (<c>OB.Tenant.Job.WaitTimeout</c>, HTTP 500).</summary>
        public const string JobWaitTimeout = "OB.Tenant.Job.WaitTimeout";

        /// <summary>Tenant: locality format unexpected (<c>OB.Tenant.Locality.Format.Unexpected</c>, HTTP 500).</summary>
        public const string LocalityFormatUnexpected = "OB.Tenant.Locality.Format.Unexpected";

        /// <summary>Tenant: locality principal not allowed (<c>OB.Tenant.Locality.PrincipalNotAllowed</c>, HTTP 400).</summary>
        public const string LocalityPrincipalNotAllowed = "OB.Tenant.Locality.PrincipalNotAllowed";

        /// <summary>Tenant: locked (<c>OB.Tenant.Locked</c>, HTTP 400).</summary>
        public const string Locked = "OB.Tenant.Locked";

        /// <summary>Tenant: mode not supported (<c>OB.Tenant.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Tenant.Mode.NotSupported";

        /// <summary>Tenant: modify unit num partially (<c>OB.Tenant.ModifyUnitNumPartially</c>, HTTP 500).</summary>
        public const string ModifyUnitNumPartially = "OB.Tenant.ModifyUnitNumPartially";

        /// <summary>Tenant: name empty (<c>OB.Tenant.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Tenant.Name.Empty";

        /// <summary>Tenant: name invalid (<c>OB.Tenant.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Tenant.Name.Invalid";

        /// <summary>Tenant: no active server (<c>OB.Tenant.NoActiveServer</c>, HTTP 400).</summary>
        public const string NoActiveServer = "OB.Tenant.NoActiveServer";

        /// <summary>Tenant: no paxos replica (<c>OB.Tenant.NoPaxosReplica</c>, HTTP 400).</summary>
        public const string NoPaxosReplica = "OB.Tenant.NoPaxosReplica";

        /// <summary>Tenant: not exist (<c>OB.Tenant.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Tenant.NotExist";

        /// <summary>Tenant: only one replica (<c>OB.Tenant.OnlyOneReplica</c>, HTTP 400).</summary>
        public const string OnlyOneReplica = "OB.Tenant.OnlyOneReplica";

        /// <summary>Tenant: parameter empty (<c>OB.Tenant.Parameter.Empty</c>, HTTP 400).</summary>
        public const string ParameterEmpty = "OB.Tenant.Parameter.Empty";

        /// <summary>Tenant: parameter name empty (<c>OB.Tenant.Parameter.Name.Empty</c>, HTTP 400).</summary>
        public const string ParameterNameEmpty = "OB.Tenant.Parameter.Name.Empty";

        /// <summary>Tenant: parameter not exist (<c>OB.Tenant.Parameter.NotExist</c>, HTTP 400).</summary>
        public const string ParameterNotExist = "OB.Tenant.Parameter.NotExist";

        /// <summary>Tenant: primary region full replica not enough (<c>OB.Tenant.PrimaryRegion.FullReplica.NotEnough</c>, HTTP 400).</summary>
        public const string PrimaryRegionFullReplicaNotEnough = "OB.Tenant.PrimaryRegion.FullReplica.NotEnough";

        /// <summary>Tenant: primary zone cross region (<c>OB.Tenant.PrimaryZone.CrossRegion</c>, HTTP 400).</summary>
        public const string PrimaryZoneCrossRegion = "OB.Tenant.PrimaryZone.CrossRegion";

        /// <summary>Tenant: primary zone invalid (<c>OB.Tenant.PrimaryZone.Invalid</c>, HTTP 400).</summary>
        public const string PrimaryZoneInvalid = "OB.Tenant.PrimaryZone.Invalid";

        /// <summary>Tenant: rebalance disabled (<c>OB.Tenant.RebalanceDisabled</c>, HTTP 400).</summary>
        public const string RebalanceDisabled = "OB.Tenant.RebalanceDisabled";

        /// <summary>Tenant: replica delete all (<c>OB.Tenant.Replica.DeleteAll</c>, HTTP 400).</summary>
        public const string ReplicaDeleteAll = "OB.Tenant.Replica.DeleteAll";

        /// <summary>Tenant: replica invalid type (<c>OB.Tenant.Replica.InvalidType</c>, HTTP 400).</summary>
        public const string ReplicaInvalidType = "OB.Tenant.Replica.InvalidType";

        /// <summary>Tenant: resource not enough (<c>OB.Tenant.ResourceNotEnough</c>, HTTP 400).</summary>
        public const string ResourceNotEnough = "OB.Tenant.ResourceNotEnough";

        /// <summary>Tenant: root password incorrect (<c>OB.Tenant.RootPasswordIncorrect</c>, HTTP 400).</summary>
        public const string RootPasswordIncorrect = "OB.Tenant.RootPasswordIncorrect";

        /// <summary>Tenant: scenario not supported (<c>OB.Tenant.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string ScenarioNotSupported = "OB.Tenant.Scenario.NotSupported";

        /// <summary>Tenant: session not exist (<c>OB.Tenant.Session.NotExist</c>, HTTP 400).</summary>
        public const string SessionNotExist = "OB.Tenant.Session.NotExist";

        /// <summary>Tenant: set scenario not supported (<c>OB.Tenant.SetScenario.NotSupported</c>, HTTP 400).</summary>
        public const string SetScenarioNotSupported = "OB.Tenant.SetScenario.NotSupported";

        /// <summary>Tenant: status not normal (<c>OB.Tenant.StatusNotNormal</c>, HTTP 400).</summary>
        public const string StatusNotNormal = "OB.Tenant.StatusNotNormal";

        /// <summary>Tenant: sys operation not allowed (<c>OB.Tenant.SysOperationNotAllowed</c>, HTTP 400).</summary>
        public const string SysOperationNotAllowed = "OB.Tenant.SysOperationNotAllowed";

        /// <summary>Tenant: under maintenance (<c>OB.Tenant.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Tenant.UnderMaintenance";

        /// <summary>Tenant: unit num exceeds limit (<c>OB.Tenant.UnitNum.ExceedsLimit</c>, HTTP 400).</summary>
        public const string UnitNumExceedsLimit = "OB.Tenant.UnitNum.ExceedsLimit";

        /// <summary>Tenant: unit num inconsistent (<c>OB.Tenant.UnitNum.Inconsistent</c>, HTTP 400).</summary>
        public const string UnitNumInconsistent = "OB.Tenant.UnitNum.Inconsistent";

        /// <summary>Tenant: unit num invalid (<c>OB.Tenant.UnitNum.Invalid</c>, HTTP 400).</summary>
        public const string UnitNumInvalid = "OB.Tenant.UnitNum.Invalid";

        /// <summary>Tenant: variable empty (<c>OB.Tenant.Variable.Empty</c>, HTTP 400).</summary>
        public const string VariableEmpty = "OB.Tenant.Variable.Empty";

        /// <summary>Tenant: variable invalid (<c>OB.Tenant.Variable.Invalid</c>, HTTP 400).</summary>
        public const string VariableInvalid = "OB.Tenant.Variable.Invalid";

        /// <summary>Tenant: variable name empty (<c>OB.Tenant.Variable.Name.Empty</c>, HTTP 400).</summary>
        public const string VariableNameEmpty = "OB.Tenant.Variable.Name.Empty";

        /// <summary>Tenant: variable not exist (<c>OB.Tenant.Variable.NotExist</c>, HTTP 404).</summary>
        public const string VariableNotExist = "OB.Tenant.Variable.NotExist";

        /// <summary>Tenant: zone already has replica (<c>OB.Tenant.ZoneAlreadyHasReplica</c>, HTTP 400).</summary>
        public const string ZoneAlreadyHasReplica = "OB.Tenant.ZoneAlreadyHasReplica";

        /// <summary>Tenant: zone list empty (<c>OB.Tenant.ZoneList.Empty</c>, HTTP 400).</summary>
        public const string ZoneListEmpty = "OB.Tenant.ZoneList.Empty";

        /// <summary>Tenant: zone repeated (<c>OB.Tenant.Zone.Repeated</c>, HTTP 400).</summary>
        public const string ZoneRepeated = "OB.Tenant.Zone.Repeated";

        /// <summary>Tenant: zone without replica (<c>OB.Tenant.ZoneWithoutReplica</c>, HTTP 400).</summary>
        public const string ZoneWithoutReplica = "OB.Tenant.ZoneWithoutReplica";
    }
}

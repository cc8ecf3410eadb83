namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about tenants.</summary>
    public static class Tenant
    {
        /// <summary>The collation is not one of the character set (<c>OB.Tenant.Collation.Invalid</c>, HTTP 400).</summary>
        public const string CollationInvalid = "OB.Tenant.Collation.Invalid";

        /// <summary>The tenant is being compacted, or its last compaction has failed, so that no other can be started (<c>OB.Tenant.Compaction.Status.NotIdle</c>, HTTP 400).</summary>
        public const string CompactionStatusNotIdle = "OB.Tenant.Compaction.Status.NotIdle";

        /// <summary>There is a tenant of this name already (<c>OB.Tenant.Existed</c>, HTTP 400).</summary>
        public const string Existed = "OB.Tenant.Existed";

        /// <summary>The tenant has a resource pool in this zone already (<c>OB.Tenant.HasPoolOnZone</c>, HTTP 400).</summary>
        public const string HasPoolOnZone = "OB.Tenant.HasPoolOnZone";

        /// <summary>OceanBase is still at a job of this kind for the tenant; wait for its end (<c>OB.Tenant.Job.Conflict</c>, HTTP 500).</summary>
        public const string JobConflict = "OB.Tenant.Job.Conflict";

        /// <summary>The job that OceanBase was given for the tenant ended badly; the message has its number and state (<c>OB.Tenant.Job.Failed</c>, HTTP 500).</summary>
        public const string JobFailed = "OB.Tenant.Job.Failed";

        /// <summary>OceanBase has no such job for the tenant (<c>OB.Tenant.Job.NotExist</c>, HTTP 400).</summary>
        public const string JobNotExist = "OB.Tenant.Job.NotExist";

        /// <summary>The job that OceanBase was given for the tenant did not end in time, and may still go on; the message has its number (<c>OB.Tenant.Job.WaitTimeout</c>, HTTP 500).</summary>
        public const string JobWaitTimeout = "OB.Tenant.Job.WaitTimeout";

        /// <summary>OceanBase tells of the tenant's replicas in a form that OBShell cannot read (<c>OB.Tenant.Locality.Format.Unexpected</c>, HTTP 500).</summary>
        public const string LocalityFormatUnexpected = "OB.Tenant.Locality.Format.Unexpected";

        /// <summary>OceanBase does not allow this change of replicas at once; change fewer of them in one step (<c>OB.Tenant.Locality.PrincipalNotAllowed</c>, HTTP 400).</summary>
        public const string LocalityPrincipalNotAllowed = "OB.Tenant.Locality.PrincipalNotAllowed";

        /// <summary>The tenant is locked; unlock it first (<c>OB.Tenant.Locked</c>, HTTP 400).</summary>
        public const string Locked = "OB.Tenant.Locked";

        /// <summary>This cannot be done with a tenant of this mode (<c>OB.Tenant.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Tenant.Mode.NotSupported";

        /// <summary>The number of units is the same in all zones of a tenant, and can only be changed in all of them (<c>OB.Tenant.ModifyUnitNumPartially</c>, HTTP 500).</summary>
        public const string ModifyUnitNumPartially = "OB.Tenant.ModifyUnitNumPartially";

        /// <summary>The name of the tenant is missing (<c>OB.Tenant.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Tenant.Name.Empty";

        /// <summary>The name is not one that a tenant may have; the message says why (<c>OB.Tenant.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Tenant.Name.Invalid";

        /// <summary>None of the servers of the tenant works, so that OBShell cannot get at it (<c>OB.Tenant.NoActiveServer</c>, HTTP 400).</summary>
        public const string NoActiveServer = "OB.Tenant.NoActiveServer";

        /// <summary>The tenant has no full replica in a zone where one is needed (<c>OB.Tenant.NoPaxosReplica</c>, HTTP 400).</summary>
        public const string NoPaxosReplica = "OB.Tenant.NoPaxosReplica";

        /// <summary>There is no tenant of this name (<c>OB.Tenant.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Tenant.NotExist";

        /// <summary>The tenant has one replica only, which cannot be taken away (<c>OB.Tenant.OnlyOneReplica</c>, HTTP 400).</summary>
        public const string OnlyOneReplica = "OB.Tenant.OnlyOneReplica";

        /// <summary>A parameter of the tenant has no name or no value (<c>OB.Tenant.Parameter.Empty</c>, HTTP 400).</summary>
        public const string ParameterEmpty = "OB.Tenant.Parameter.Empty";

        /// <summary>The name of the parameter is missing (<c>OB.Tenant.Parameter.Name.Empty</c>, HTTP 400).</summary>
        public const string ParameterNameEmpty = "OB.Tenant.Parameter.Name.Empty";

        /// <summary>Tenants have no parameter of this name (<c>OB.Tenant.Parameter.NotExist</c>, HTTP 400).</summary>
        public const string ParameterNotExist = "OB.Tenant.Parameter.NotExist";

        /// <summary>The region of the first primary zone needs two full replicas at least (<c>OB.Tenant.PrimaryRegion.FullReplica.NotEnough</c>, HTTP 400).</summary>
        public const string PrimaryRegionFullReplicaNotEnough = "OB.Tenant.PrimaryRegion.FullReplica.NotEnough";

        /// <summary>The primary zones of the first rank lie in several regions (<c>OB.Tenant.PrimaryZone.CrossRegion</c>, HTTP 400).</summary>
        public const string PrimaryZoneCrossRegion = "OB.Tenant.PrimaryZone.CrossRegion";

        /// <summary>The primary zone cannot be read, or names a zone that the tenant is not in (<c>OB.Tenant.PrimaryZone.Invalid</c>, HTTP 400).</summary>
        public const string PrimaryZoneInvalid = "OB.Tenant.PrimaryZone.Invalid";

        /// <summary>This needs the tenant's parameter <c>enable_rebalance</c>, which is off (<c>OB.Tenant.RebalanceDisabled</c>, HTTP 400).</summary>
        public const string RebalanceDisabled = "OB.Tenant.RebalanceDisabled";

        /// <summary>A tenant cannot lose all of its replicas; drop it instead (<c>OB.Tenant.Replica.DeleteAll</c>, HTTP 400).</summary>
        public const string ReplicaDeleteAll = "OB.Tenant.Replica.DeleteAll";

        /// <summary>OceanBase has no replicas of this type (<c>OB.Tenant.Replica.InvalidType</c>, HTTP 400).</summary>
        public const string ReplicaInvalidType = "OB.Tenant.Replica.InvalidType";

        /// <summary>A server has too little left of a resource for the units; the message names both (<c>OB.Tenant.ResourceNotEnough</c>, HTTP 400).</summary>
        public const string ResourceNotEnough = "OB.Tenant.ResourceNotEnough";

        /// <summary>OBShell cannot log in to the tenant with the root password that was given, or that it keeps (<c>OB.Tenant.RootPasswordIncorrect</c>, HTTP 400).</summary>
        public const string RootPasswordIncorrect = "OB.Tenant.RootPasswordIncorrect";

        /// <summary>OceanBase has no parameters made ready for this scenario; the message has those that there are (<c>OB.Tenant.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string ScenarioNotSupported = "OB.Tenant.Scenario.NotSupported";

        /// <summary>The tenant has no session of this id (<c>OB.Tenant.Session.NotExist</c>, HTTP 400).</summary>
        public const string SessionNotExist = "OB.Tenant.Session.NotExist";

        /// <summary>The version of OceanBase knows no scenarios; leave it out (<c>OB.Tenant.SetScenario.NotSupported</c>, HTTP 400).</summary>
        public const string SetScenarioNotSupported = "OB.Tenant.SetScenario.NotSupported";

        /// <summary>The tenant is not in the state NORMAL; the message says in which it is (<c>OB.Tenant.StatusNotNormal</c>, HTTP 400).</summary>
        public const string StatusNotNormal = "OB.Tenant.StatusNotNormal";

        /// <summary>This cannot be done with the tenant <c>sys</c> (<c>OB.Tenant.SysOperationNotAllowed</c>, HTTP 400).</summary>
        public const string SysOperationNotAllowed = "OB.Tenant.SysOperationNotAllowed";

        /// <summary>Another operation holds the tenant; wait for it, or deal with its failed task (<c>OB.Tenant.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Tenant.UnderMaintenance";

        /// <summary>There are fewer servers in a zone than units are wanted of the tenant (<c>OB.Tenant.UnitNum.ExceedsLimit</c>, HTTP 400).</summary>
        public const string UnitNumExceedsLimit = "OB.Tenant.UnitNum.ExceedsLimit";

        /// <summary>The number of units has to be the same in all zones of a tenant (<c>OB.Tenant.UnitNum.Inconsistent</c>, HTTP 400).</summary>
        public const string UnitNumInconsistent = "OB.Tenant.UnitNum.Inconsistent";

        /// <summary>The number of units is not one that a tenant can have; the message says why (<c>OB.Tenant.UnitNum.Invalid</c>, HTTP 400).</summary>
        public const string UnitNumInvalid = "OB.Tenant.UnitNum.Invalid";

        /// <summary>A variable of the tenant has no name or no value (<c>OB.Tenant.Variable.Empty</c>, HTTP 400).</summary>
        public const string VariableEmpty = "OB.Tenant.Variable.Empty";

        /// <summary>The variable cannot have this value; the message says why (<c>OB.Tenant.Variable.Invalid</c>, HTTP 400).</summary>
        public const string VariableInvalid = "OB.Tenant.Variable.Invalid";

        /// <summary>The name of the variable is missing (<c>OB.Tenant.Variable.Name.Empty</c>, HTTP 400).</summary>
        public const string VariableNameEmpty = "OB.Tenant.Variable.Name.Empty";

        /// <summary>Tenants have no variable of this name (<c>OB.Tenant.Variable.NotExist</c>, HTTP 404).</summary>
        public const string VariableNotExist = "OB.Tenant.Variable.NotExist";

        /// <summary>The tenant has a replica in this zone already (<c>OB.Tenant.ZoneAlreadyHasReplica</c>, HTTP 400).</summary>
        public const string ZoneAlreadyHasReplica = "OB.Tenant.ZoneAlreadyHasReplica";

        /// <summary>No zone was given (<c>OB.Tenant.ZoneList.Empty</c>, HTTP 400).</summary>
        public const string ZoneListEmpty = "OB.Tenant.ZoneList.Empty";

        /// <summary>A zone was given more than once (<c>OB.Tenant.Zone.Repeated</c>, HTTP 400).</summary>
        public const string ZoneRepeated = "OB.Tenant.Zone.Repeated";

        /// <summary>The tenant has no replica in this zone (<c>OB.Tenant.ZoneWithoutReplica</c>, HTTP 400).</summary>
        public const string ZoneWithoutReplica = "OB.Tenant.ZoneWithoutReplica";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about tenants.</summary>
    public static class Tenant
    {
        /// <summary>The collation does not belong to the character set (<c>OB.Tenant.Collation.Invalid</c>, HTTP 400).</summary>
        public const string CollationInvalid = "OB.Tenant.Collation.Invalid";

        /// <summary>The tenant is being compacted, or its last compaction failed, so no other compaction can start (<c>OB.Tenant.Compaction.Status.NotIdle</c>, HTTP 400).</summary>
        public const string CompactionStatusNotIdle = "OB.Tenant.Compaction.Status.NotIdle";

        /// <summary>A tenant of this name already exists (<c>OB.Tenant.Existed</c>, HTTP 400).</summary>
        public const string Existed = "OB.Tenant.Existed";

        /// <summary>The tenant already has a resource pool in this zone (<c>OB.Tenant.HasPoolOnZone</c>, HTTP 400).</summary>
        public const string HasPoolOnZone = "OB.Tenant.HasPoolOnZone";

        /// <summary>OceanBase is already running a job of this kind for the tenant; wait until it ends (<c>OB.Tenant.Job.Conflict</c>, HTTP 500).</summary>
        public const string JobConflict = "OB.Tenant.Job.Conflict";

        /// <summary>A job of OceanBase for the tenant failed; the message holds its number and state (<c>OB.Tenant.Job.Failed</c>, HTTP 500).</summary>
        public const string JobFailed = "OB.Tenant.Job.Failed";

        /// <summary>OceanBase has no such job for the tenant (<c>OB.Tenant.Job.NotExist</c>, HTTP 400).</summary>
        public const string JobNotExist = "OB.Tenant.Job.NotExist";

        /// <summary>A job of OceanBase for the tenant did not end in time and may still be running; the message holds its number (<c>OB.Tenant.Job.WaitTimeout</c>, HTTP 500).</summary>
        public const string JobWaitTimeout = "OB.Tenant.Job.WaitTimeout";

        /// <summary>OceanBase returned the tenant's locality in a format that OBShell cannot parse (<c>OB.Tenant.Locality.Format.Unexpected</c>, HTTP 500).</summary>
        public const string LocalityFormatUnexpected = "OB.Tenant.Locality.Format.Unexpected";

        /// <summary>OceanBase does not allow this many replica changes at once; change fewer replicas in one step (<c>OB.Tenant.Locality.PrincipalNotAllowed</c>, HTTP 400).</summary>
        public const string LocalityPrincipalNotAllowed = "OB.Tenant.Locality.PrincipalNotAllowed";

        /// <summary>The tenant is locked; unlock it first (<c>OB.Tenant.Locked</c>, HTTP 400).</summary>
        public const string Locked = "OB.Tenant.Locked";

        /// <summary>The tenant's mode does not support the operation (<c>OB.Tenant.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Tenant.Mode.NotSupported";

        /// <summary>The number of units is the same in all zones of a tenant and can only be changed in all of them (<c>OB.Tenant.ModifyUnitNumPartially</c>, HTTP 500).</summary>
        public const string ModifyUnitNumPartially = "OB.Tenant.ModifyUnitNumPartially";

        /// <summary>The name of the tenant is empty (<c>OB.Tenant.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Tenant.Name.Empty";

        /// <summary>The name of the tenant is invalid; the message says why (<c>OB.Tenant.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Tenant.Name.Invalid";

        /// <summary>No server of the tenant is active, so OBShell cannot connect to the tenant (<c>OB.Tenant.NoActiveServer</c>, HTTP 400).</summary>
        public const string NoActiveServer = "OB.Tenant.NoActiveServer";

        /// <summary>The tenant has no full replica in a zone that requires one (<c>OB.Tenant.NoPaxosReplica</c>, HTTP 400).</summary>
        public const string NoPaxosReplica = "OB.Tenant.NoPaxosReplica";

        /// <summary>No tenant of this name exists (<c>OB.Tenant.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Tenant.NotExist";

        /// <summary>The tenant has only one replica, which cannot be removed (<c>OB.Tenant.OnlyOneReplica</c>, HTTP 400).</summary>
        public const string OnlyOneReplica = "OB.Tenant.OnlyOneReplica";

        /// <summary>A parameter of the tenant has no name or no value (<c>OB.Tenant.Parameter.Empty</c>, HTTP 400).</summary>
        public const string ParameterEmpty = "OB.Tenant.Parameter.Empty";

        /// <summary>The name of the parameter is empty (<c>OB.Tenant.Parameter.Name.Empty</c>, HTTP 400).</summary>
        public const string ParameterNameEmpty = "OB.Tenant.Parameter.Name.Empty";

        /// <summary>Tenants have no parameter of this name (<c>OB.Tenant.Parameter.NotExist</c>, HTTP 400).</summary>
        public const string ParameterNotExist = "OB.Tenant.Parameter.NotExist";

        /// <summary>The region of the first primary zone requires at least two full replicas (<c>OB.Tenant.PrimaryRegion.FullReplica.NotEnough</c>, HTTP 400).</summary>
        public const string PrimaryRegionFullReplicaNotEnough = "OB.Tenant.PrimaryRegion.FullReplica.NotEnough";

        /// <summary>The primary zones of the highest priority are in different regions (<c>OB.Tenant.PrimaryZone.CrossRegion</c>, HTTP 400).</summary>
        public const string PrimaryZoneCrossRegion = "OB.Tenant.PrimaryZone.CrossRegion";

        /// <summary>The primary zone is malformed, or names a zone in which the tenant has no replica (<c>OB.Tenant.PrimaryZone.Invalid</c>, HTTP 400).</summary>
        public const string PrimaryZoneInvalid = "OB.Tenant.PrimaryZone.Invalid";

        /// <summary>The operation requires the tenant's parameter <c>enable_rebalance</c>, which is off (<c>OB.Tenant.RebalanceDisabled</c>, HTTP 400).</summary>
        public const string RebalanceDisabled = "OB.Tenant.RebalanceDisabled";

        /// <summary>Not all replicas of a tenant can be removed; drop the tenant instead (<c>OB.Tenant.Replica.DeleteAll</c>, HTTP 400).</summary>
        public const string ReplicaDeleteAll = "OB.Tenant.Replica.DeleteAll";

        /// <summary>OceanBase does not support this replica type (<c>OB.Tenant.Replica.InvalidType</c>, HTTP 400).</summary>
        public const string ReplicaInvalidType = "OB.Tenant.Replica.InvalidType";

        /// <summary>A server does not have enough of a resource for the units; the message names both (<c>OB.Tenant.ResourceNotEnough</c>, HTTP 400).</summary>
        public const string ResourceNotEnough = "OB.Tenant.ResourceNotEnough";

        /// <summary>OBShell cannot log in to the tenant with the root password in the request or the stored one (<c>OB.Tenant.RootPasswordIncorrect</c>, HTTP 400).</summary>
        public const string RootPasswordIncorrect = "OB.Tenant.RootPasswordIncorrect";

        /// <summary>OceanBase has no parameter template for this scenario; the message lists the supported scenarios (<c>OB.Tenant.Scenario.NotSupported</c>, HTTP 400).</summary>
        public const string ScenarioNotSupported = "OB.Tenant.Scenario.NotSupported";

        /// <summary>The tenant has no session with this id (<c>OB.Tenant.Session.NotExist</c>, HTTP 400).</summary>
        public const string SessionNotExist = "OB.Tenant.Session.NotExist";

        /// <summary>This version of OceanBase does not support scenarios; leave the scenario out (<c>OB.Tenant.SetScenario.NotSupported</c>, HTTP 400).</summary>
        public const string SetScenarioNotSupported = "OB.Tenant.SetScenario.NotSupported";

        /// <summary>The tenant is not in the state NORMAL; the message holds its state (<c>OB.Tenant.StatusNotNormal</c>, HTTP 400).</summary>
        public const string StatusNotNormal = "OB.Tenant.StatusNotNormal";

        /// <summary>The operation is not allowed on the tenant <c>sys</c> (<c>OB.Tenant.SysOperationNotAllowed</c>, HTTP 400).</summary>
        public const string SysOperationNotAllowed = "OB.Tenant.SysOperationNotAllowed";

        /// <summary>The tenant is locked by another operation; wait for that operation, or recover its failed task (<c>OB.Tenant.UnderMaintenance</c>, HTTP 500).</summary>
        public const string UnderMaintenance = "OB.Tenant.UnderMaintenance";

        /// <summary>A zone has fewer servers than the requested number of units (<c>OB.Tenant.UnitNum.ExceedsLimit</c>, HTTP 400).</summary>
        public const string UnitNumExceedsLimit = "OB.Tenant.UnitNum.ExceedsLimit";

        /// <summary>The number of units must be the same in all zones of a tenant (<c>OB.Tenant.UnitNum.Inconsistent</c>, HTTP 400).</summary>
        public const string UnitNumInconsistent = "OB.Tenant.UnitNum.Inconsistent";

        /// <summary>The number of units is invalid; the message says why (<c>OB.Tenant.UnitNum.Invalid</c>, HTTP 400).</summary>
        public const string UnitNumInvalid = "OB.Tenant.UnitNum.Invalid";

        /// <summary>A variable of the tenant has no name or no value (<c>OB.Tenant.Variable.Empty</c>, HTTP 400).</summary>
        public const string VariableEmpty = "OB.Tenant.Variable.Empty";

        /// <summary>The value of the variable is invalid; the message says why (<c>OB.Tenant.Variable.Invalid</c>, HTTP 400).</summary>
        public const string VariableInvalid = "OB.Tenant.Variable.Invalid";

        /// <summary>The name of the variable is empty (<c>OB.Tenant.Variable.Name.Empty</c>, HTTP 400).</summary>
        public const string VariableNameEmpty = "OB.Tenant.Variable.Name.Empty";

        /// <summary>Tenants have no variable of this name (<c>OB.Tenant.Variable.NotExist</c>, HTTP 404).</summary>
        public const string VariableNotExist = "OB.Tenant.Variable.NotExist";

        /// <summary>The tenant already has a replica in this zone (<c>OB.Tenant.ZoneAlreadyHasReplica</c>, HTTP 400).</summary>
        public const string ZoneAlreadyHasReplica = "OB.Tenant.ZoneAlreadyHasReplica";

        /// <summary>The list of zones is empty (<c>OB.Tenant.ZoneList.Empty</c>, HTTP 400).</summary>
        public const string ZoneListEmpty = "OB.Tenant.ZoneList.Empty";

        /// <summary>A zone is listed more than once (<c>OB.Tenant.Zone.Repeated</c>, HTTP 400).</summary>
        public const string ZoneRepeated = "OB.Tenant.Zone.Repeated";

        /// <summary>The tenant has no replica in this zone (<c>OB.Tenant.ZoneWithoutReplica</c>, HTTP 400).</summary>
        public const string ZoneWithoutReplica = "OB.Tenant.ZoneWithoutReplica";
    }
}

using ObShell.Client.Tenants;

namespace ObShell.Client.Testing;

/// <summary>The refusals of routes about tenants and what they are made of, with the codes and words of a real agent.</summary>
internal static class TenantRefusals
{
    public static Refusal SystemNotAllowed { get; } = Tenant("SysOperationNotAllowed", "System tenant is not allowed to perform this operation");

    public static Refusal ZoneListEmpty { get; } = Tenant("ZoneList.Empty", "Zone list is empty.");

    public static Refusal UnitNumInconsistent { get; } = Tenant("UnitNum.Inconsistent", "Unit number is inconsistent, should be the same in all zones.");

    public static Refusal UnitNumModifiedPartially { get; } = new(500, "OB.Tenant.ModifyUnitNumPartially", "Cannot modify unit number partially.");

    public static Refusal NoFullReplica { get; } =
        Tenant("NoPaxosReplica", "Tenant 'At least one zone should have full replica.' has no paxos replica, please check tenant's replica info.");

    public static Refusal LocalityNotAllowed { get; } = Tenant("Locality.PrincipalNotAllowed", "Violate locality principal not allowed.");

    public static Refusal RootPasswordIncorrect { get; } = Tenant("RootPasswordIncorrect", "The provided password is unable to connect to the tenant");

    public static Refusal ScenariosNotSupported { get; } = Tenant("SetScenario.NotSupported", "Current observer does not support scenario");

    public static Refusal ParameterEmpty { get; } = Tenant("Parameter.Empty", "Tenant parameter name or value is empty.");

    public static Refusal VariableEmpty { get; } = Tenant("Variable.Empty", "Tenant variable name or value is empty.");

    public static Refusal NotExist(string tenant) => Tenant("NotExist", $"Tenant '{tenant}' does not exist.");

    public static Refusal Existed(string tenant) => Tenant("Existed", $"Tenant {tenant} already exists");

    public static Refusal Locked(string tenant) => Tenant("Locked", $"Tenant {tenant} is locked");

    public static Refusal NameInvalid(string tenant, string reason) => Tenant("Name.Invalid", $"Tenant name '{tenant}' is invalid: {reason}");

    public static Refusal ModeNotSupported(string mode) => Tenant("Mode.NotSupported", $"Tenant mode '{mode}' is not supported.");

    /// <summary>The refusal of a route that tenants of another mode have. The agent prints what it has no place for.</summary>
    public static Refusal OtherMode(TenantMode required) => required == TenantMode.Oracle
        ? new(400, "OB.User.MysqlModeNotSupport", "This operation is not supported for MySQL tenant%!(EXTRA string=ORACLE)")
        : new(400, "OB.User.OracleModeNotSupport", "This operation is not supported for Oracle tenant%!(EXTRA string=MYSQL)");

    public static Refusal ZoneRepeated(string zone) => Tenant("Zone.Repeated", $"Zone '{zone}' is repeated.");

    public static Refusal ReplicaTypeInvalid(string type) => Tenant("Replica.InvalidType", $"Replica type '{type}' is not supported");

    public static Refusal UnitNumInvalid(long number) => Tenant("UnitNum.Invalid", $"Unit number '{number}' is invalid: unit num should be greater than 0");

    public static Refusal UnitNumExceedsLimit(long number, int servers, string zone) =>
        Tenant("UnitNum.ExceedsLimit", $"Unit number '{number}' is bigger than server number '{servers}' in zone '{zone}'.");

    public static Refusal PrimaryZoneInvalid(string primaryZone, string reason) => Tenant("PrimaryZone.Invalid", $"Primary zone '{primaryZone}' is invalid: {reason}.");

    public static Refusal PrimaryZoneCrossRegion(string primaryZone) =>
        Tenant("PrimaryZone.CrossRegion", $"Primary zone '{primaryZone}' crosses regions, please check tenant's primary zone.");

    public static Refusal ResourceNotEnough(string server, string resource) => Tenant("ResourceNotEnough", $"Server {server} {resource} resource not enough.");

    public static Refusal CollationInvalid(string reason) => Tenant("Collation.Invalid", $"Invalid collation: '{reason}'.");

    public static Refusal ScenarioNotSupported(string scenario, string supported) =>
        Tenant("Scenario.NotSupported", $"Tenant scenario '{scenario}' is not supported, only '{supported}' is supported.");

    public static Refusal ZoneHasReplica(string zone) => Tenant("ZoneAlreadyHasReplica", $"Zone '{zone}' already has a replica.");

    public static Refusal ZoneHasPool(string zone) => Tenant("HasPoolOnZone", $"Tenant already has a pool located in zone '{zone}'.");

    public static Refusal ZoneWithoutReplica(string zone) => Tenant("ZoneWithoutReplica", $"Zone '{zone}' does not have a replica.");

    public static Refusal OnlyOneReplica(string tenant) => Tenant("OnlyOneReplica", $"Tenant '{tenant}' only has one replica");

    public static Refusal ParameterNotExist(string name) => Tenant("Parameter.NotExist", $"Tenant parameter '{name}' does not exist.");

    public static Refusal VariableNotExist(string name) => new(404, "OB.Tenant.Variable.NotExist", $"Tenant variable '{name}' does not exist.");

    public static Refusal VariableInvalid(string name) => Tenant("Variable.Invalid", $"Tenant variable '{name}' is invalid: Incorrect type.");

    public static Refusal SessionNotExist(string id) => Tenant("Session.NotExist", $"Tenant session '{id}' does not exist.");

    public static Refusal CompactionNotIdle(string tenant, string status) =>
        Tenant("Compaction.Status.NotIdle", $"Tenant '{tenant}' is in '{status}' status, operation not allowed.");

    public static Refusal NotInRecycleBin(string name) => new(400, "OB.Recyclebin.Tenant.NotExist", $"Tenant '{name}' does not exist in recyclebin");

    public static Refusal UnitConfigNotExist(string name) => new(400, "OB.Resource.UnitConfig.NotExist", $"Unit config '{name}' does not exist.");

    public static Refusal UnitConfigExisted(string name) => new(400, "OB.Resource.UnitConfig.Existed", $"Unit config '{name}' already exists");

    public static Refusal PoolGranted(string name) => new(400, "OB.Resource.Pool.Granted", $"Resource pool '{name}' has already been granted to a tenant.");

    public static Refusal DatabaseNotExist(string database, string tenant) => new(404, "OB.Database.NotExist", $"Database {database} of tenant {tenant} does not exist");

    public static Refusal DatabaseNameInvalid(string database) => new(400, "OB.Database.Name.Invalid", $"Database name '{database}' is invalid");

    public static Refusal UserNotExist(string user) => new(404, "OB.User.NotExists", $"User {user} does not exist");

    public static Refusal RoleNotExist(string role) => new(404, "OB.Role.NotExists", $"Role '{role}' does not exist");

    public static Refusal UserNameInvalid(string user) => new(400, "OB.User.Name.Invalid", $"User name '{user}' {NameRule}");

    public static Refusal RoleNameInvalid(string role) => new(400, "OB.Role.Name.Invalid", $"Role name '{role}' {NameRule}");

    public static Refusal PrivilegeNotSupported(string privilege) => new(400, "OB.User.Privilege.NotSupported", $"Unsupported privilege {privilege}");

    public static Refusal ParameterScopeInvalid(string scope) => new(400, "OB.Parameter.Scope.Invalid", $"Parameter scope '{scope}' is invalid");

    public static Refusal IllegalArgument(string name, string reason) => new(400, "Common.IllegalArgument", $"The input parameter '{name}' is illegal: {reason}");

    /// <summary>The refusal of what the database does not take.</summary>
    public static Refusal Database(string message) => new(400, "MySQL.Error", $"MySQL error: {message}");

    private const string NameRule = "is invalid, must start with a letter, only contain letters, numbers and underscores, and the length must be between 1 and 30";

    private static Refusal Tenant(string name, string message) => new(400, "OB.Tenant." + name, message);
}

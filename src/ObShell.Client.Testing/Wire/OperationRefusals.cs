namespace ObShell.Client.Testing;

/// <summary>The refusals of routes about inspections, credentials, alarms, metrics and the shared storage, with the codes of a real agent.</summary>
internal static class OperationRefusals
{
    public static Refusal CredentialNotFound { get; } = new Refusal(404, "Credential.NotFound", "Credential not found").WithNull();

    public static Refusal StorageNotShared { get; } = new(400, "SharedStorage.NotSupported", "Shared storage is not supported");

    public static Refusal StorageNotFound { get; } = new(404, "SharedStorage.InfoNotFound", "Shared storage info not found");

    public static Refusal StorageKeyWrong { get; } = new(400, "SharedStorage.KeyValidateFailed", "Shared storage key is invalid");

    public static Refusal ScopeInvalid { get; } = new(400, "Common.BadRequest", "Bad request: invalid scope");

    public static Refusal ScenarioNotSupported(string scenario) => new Refusal(400, "OB.Cluster.Inspection.Scenario.NotSupported", $"Inspection scenario '{scenario}' is not supported").WithNull();

    public static Refusal HostWithoutCredential(string host) => new Refusal(400, "OB.Cluster.Inspection.Host.Credential.NotFound", $"Credential of host '{host}' not found").WithNull();

    public static Refusal TargetTypeNotSupported(string type) => new Refusal(400, "Credential.TargetType.NotSupported", $"Target type '{type}' is not supported").WithNull();

    public static Refusal AuthTypeNotSupported(string type) => new Refusal(400, "Credential.AuthType.NotSupported", $"Auth type '{type}' is not supported").WithNull();

    public static Refusal PortInvalid(double port) => new Refusal(400, "Credential.SSH.InvalidPort", $"SSH port '{port}' is invalid").WithNull();

    public static Refusal NameExists(string name) => new Refusal(400, "Credential.Name.AlreadyExists", $"Credential name '{name}' already exists").WithNull();

    public static Refusal HostExists(string host) => new Refusal(400, "Credential.Host.AlreadyExists", $"Credential of host '{host}' already exists").WithNull();

    public static Refusal HostUnknown(string host) => new Refusal(400, "Credential.Host.NotInAllAgent", $"Host '{host}' is not a host of an agent").WithNull();

    public static Refusal SshFailed(string reason) => new Refusal(400, "Credential.SSH.ValidationFailed", $"SSH validation failed: {reason}").WithNull();

    /// <summary>The refusal of an agent that is not told where a system is.</summary>
    public static Refusal ConfigNotFound(string system) => new(500, "Config.NotFound", $"config {system}_config not found");

    /// <summary>The same, of what needs the system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="prefix">How the message begins.</param>
    public static Refusal NoClient(string system, string prefix = "")
    {
        var reason = $"config {system}_config not found";
        return new Refusal(500, "Config.NotFound", $"{prefix}Failed to create Alertmanager/Prometheus client: Failed to get config: {system}_config, {reason}: {reason}").WithNull();
    }

    public static Refusal RuleNotFound(string name) => new Refusal(404, "Alarm.RuleNotFound", $"Alarm rule {name} not found").WithNull();

    public static Refusal SilencerNotFound(string id) => new Refusal(500, "Alarm.UnexpectedStatus", $"Unexpected status code 404: silence {id} not found").WithNull();

    public static Refusal InstanceTypesDiffer { get; } = new Refusal(400, "Alarm.Silencer.InstanceTypeMismatch", "All instances must be of one type").WithNull();

    public static Refusal ClustersDiffer { get; } = new Refusal(400, "Alarm.Silencer.OBClusterMismatch", "All instances must be in one cluster").WithNull();

    public static Refusal InstanceTypeUnknown(string type) => new Refusal(400, "Alarm.Silencer.UnknownInstanceType", $"Unknown instance type '{type}'").WithNull();

    public static Refusal MetricUnknown(string key) => new Refusal(500, "Metric.ExprNotFound", $"Expression of metric {key} not found").WithNull();

    private static Refusal WithNull(this Refusal refusal) => refusal with { Data = "null" };
}

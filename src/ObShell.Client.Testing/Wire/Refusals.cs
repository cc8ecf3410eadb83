using System.Globalization;
using ObShell.Client.Agents;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Protocol;

namespace ObShell.Client.Testing;

/// <summary>The error responses of the agent, with the codes and texts of a real one.</summary>
internal static class Refusals
{
    private const string Authentication = "Security.Authentication.";
    private const int UnauthorizedCode = 10008;
    private const int OtherAuthVersionCode = 2;

    public static Refusal NotFound { get; } = new(404, "Common.NotFound", "Element not found: 404 not found");

    public static Refusal Panic { get; } =
        Early(500, "Common.Unexpected", "Unexpected error: Internal Server Error") with { IsCanned = true };

    public static Refusal PanicInRoute { get; } = Panic with { IsEarly = false };

    public static Refusal NoResponse { get; } = new(500, "Common.Unexpected", "Unexpected error: ocsagent cannot build response body");

    public static Refusal HeaderNotFound { get; } = new(400, "Request.Header.NotFound", "X-OCS-Agent-Header or X-OCS-Header not found in http request header")
    {
        ChineseMessage = "HTTP 请求头中未找到 X-OCS-Agent-Header 或 X-OCS-Header",
    };

    public static Refusal UriMismatch { get; } = Unauthorized("Header.UriMismatch", "URI mismatch");

    public static Refusal Expired { get; } = Unauthorized("Expired", "Unauthorized: Authentication expired");

    /// <summary>The error for an expired <c>Ts</c> of a request with a session or an SSO token and no password.</summary>
    public static Refusal ExpiredWithoutPassword { get; } = Unauthorized("Expired", "Authentication expired");

    public static Refusal SessionExpired { get; } = Unauthorized("SessionExpired", "Session is expired");

    public static Refusal SsoTokenMissing { get; } = Sso("Missing", "SSO token is missing in the request header");

    public static Refusal SsoTokenNotFound { get; } = Sso("NotFound", "SSO token is invalid or unknown");

    public static Refusal SsoTokenAlreadyUsed { get; } = Sso("AlreadyUsed", "SSO token has already been used");

    public static Refusal SsoTokenExpired { get; } = Sso("Expired", "SSO token has expired");

    /// <summary>The error for a header of an authentication version that the agent does not support.</summary>
    public static Refusal OtherAuthVersion { get; } = Unauthorized("Unauthorized", "Authentication failed") with { Code = OtherAuthVersionCode };

    /// <summary>The error of an agent with version 1, which never gives a reason.</summary>
    public static Refusal Unauthenticated { get; } = Unauthorized("Unauthorized", "Unauthorized");

    public static Refusal SessionInvalid { get; } = Unauthorized("SessionInvalid", "Session is invalid");

    public static Refusal IncorrectPassword { get; } = Unauthorized("IncorrectOceanbasePassword", "Unauthorized: OceanBase password is incorrect");

    public static Refusal IncorrectAgentPassword { get; } = Unauthorized("IncorrectAgentPassword", "Unauthorized: Agent password is incorrect");

    public static Refusal WithPassword { get; } =
        Unauthorized("WithOceanBasePassword", "Unauthorized: Should use oceanbase_password to verify: agent password is not initialized");

    public static Refusal WithPasswordForAgentPassword { get; } =
        Unauthorized("WithOceanBasePassword", "Unauthorized: Should use oceanbase_password to verify: oceanbase password has been set");

    public static Refusal AgentPasswordNotSet { get; } = Unauthorized("AgentPasswordNotInitialized", "Unauthorized: Agent password is not initialized");

    public static Refusal BodyLength { get; } =
        Early(500, "Request.Body.Decrypt.AES.ContentLength.Invalid", "Unauthorized: Decrypted string length is not a multiple of the block size");

    public static Refusal BodyKeys { get; } =
        Early(500, "Request.Body.Decrypt.AES.KeyAndIv.Invalid", "Unauthorized: AES key and IV size error");

    public static Refusal KeysNotFound { get; } =
        new(400, "Request.AESKey.NotFound", "AES key for encrypting session ID not found in HTTP headers");

    /// <summary>The error for keys that are too short to encrypt a response with.</summary>
    public static Refusal SecretKeys { get; } = new(500, "Request.Body.Decrypt.AES.KeyAndIv.Invalid", "AES key and IV size error");

    public static Refusal NotHold { get; } = new(500, "Agent.OceanBase.NotHold", "Agent is not holding OceanBase");

    public static Refusal TargetEmpty { get; } = new(400, "Common.IllegalArgument", "The input parameter 'target' is illegal: target is empty");

    public static Refusal ForceOrTerminateRequired { get; } =
        WithNullData(400, "OB.Cluster.ForceStopOrTerminateRequired", "Cannot stop all observers without 'force' and 'terminate'");

    public static Refusal StopModeConflict { get; } =
        WithNullData(400, "OB.Cluster.StopModeConflict", "Cannot stop observer with 'force' and 'terminate' at the same time");

    public static Refusal ForceRequired { get; } =
        WithNullData(400, "OB.Cluster.ForceStopRequired", "The current observer is not available, please stop with 'force'");

    public static Refusal MultipleZones { get; } =
        WithNullData(400, "OB.Server.StoppedInMultiZone", "Cannot stop server or stop zone in multiple zones");

    public static Refusal TaskNotFound { get; } = new(404, "Task.NotFound", "Task not found: record not found");

    public static Refusal ObproxyTaskNotFound { get; } = new(404, "Task.NotFound", "Task not found: obproxy task not found");

    public static Refusal AgentNotUnderMaintenance { get; } = new(404, "Task.NotFound", "Task not found: Agent is not under maintenance");

    public static Refusal ClusterNotUnderMaintenance { get; } = new(404, "Task.NotFound", "Task not found: Cluster is not under maintenance");

    public static Refusal CancelFinishedDag { get; } = Operator("CancelFinishedDag", "Failed to cancel DAG: DAG is finished");

    public static Refusal RetryNotFailedDag { get; } = Operator("RetryNotFailedDag", "Failed to set DAG retry: DAG state is not failed");

    public static Refusal RollbackNotFailedDag { get; } = Operator("RollbackNotFailedDag", "Failed to set DAG rollback: DAG state is not failed");

    public static Refusal PassNodeOfDagNotFailed { get; } = new(400, "Task.Node.Operator.PassNotFailedDag", "Failed to pass node: DAG state is not failed");

    public static Refusal PassNotFailedNode { get; } = new(400, "Task.Node.Operator.PassNotFailedNode", "Failed to pass node: node state is not failed");

    public static Refusal PassNotFailedDag { get; } = Operator("PassNotFailedDag", "Failed to pass DAG: DAG state is not failed");

    public static Refusal HeaderDecryptFailed(string reason) =>
        Early(401, Authentication + "Header.DecryptFailed", $"Decrypt http header failed: {reason}") with { Code = 1 };

    public static Refusal WithAgentPassword(string reason) =>
        Unauthorized("WithAgentPassword", $"Unauthorized: Should use agent_password to verify: {reason}");

    public static Refusal TimestampInvalid(string timestamp) => Unauthorized("Timestamp.Invalid", $"Unauthorized: Timestamp '{timestamp}' is invalid");

    /// <summary>The error for an expired <c>Ts</c> of a session in versions that report it as invalid. They format a number as a string.</summary>
    public static Refusal SessionTimestampInvalid(string timestamp, long now) =>
        Unauthorized("Timestamp.Invalid", $"Invalid timestamp: {timestamp}, err: %!s(int64={now})");

    public static Refusal RootPasswordNotEncrypted(string reason) => new(500, "Common.Unexpected", $"Unexpected error: {reason}");

    public static Refusal BindJsonFailed(string reason) => new(400, "Common.BindJsonFailed", $"Bind JSON failed: {reason}");

    public static string Required(string structName, string field) =>
        $"Key: '{structName}.{field}' Error:Field validation for '{field}' failed on the 'required' tag";

    /// <summary>The error of an agent that cannot forward a request to another one.</summary>
    public static Refusal NotForwarded(string method, string target, AgentAddress agent) => new(
        500, "Common.Unexpected", $"{method[..1]}{method[1..].ToLowerInvariant()} \"http://{agent}{target}\": dial tcp {agent}: connect: connection refused");

    public static Refusal InvalidAddress(string address) => new(400, "Common.InvalidAddress", $"'{address}' is not a valid address");

    public static Refusal ServerNotExist(string server) => new(400, "Agent.NotExist", $"Server '{server}' does not exist");

    public static Refusal ZoneNotExist(string zone) => new(400, "OB.Zone.NotExist", $"Zone '{zone}' does not exist");

    public static Refusal ReplicaInvalid(IEnumerable<string> tenants) => WithNullData(
        400, "OB.Cluster.Tenant.Replica.Invalid", $"The replicas of tenants [{string.Join(' ', tenants)}] would have no majority");

    public static Refusal ScopeInvalid(string type) => new(400, "OB.Cluster.Scope.Invalid", $"Scope '{type}' is invalid");

    public static Refusal NotClusterAgent(AgentAddress agent, AgentIdentity identity) => WithNullData(
        400, "Agent.Identify.NotSupportOperation", $"'{agent}' is '{identity}', instead of 'CLUSTER AGENT', does not support this operation");

    /// <summary>The refusal of an agent that does not have the part that an operation is for.</summary>
    public static Refusal WrongIdentity(AgentAddress agent, AgentIdentity identity, params IEnumerable<AgentIdentity> expected) => NotClusterAgent(agent, identity) with
    {
        Message = $"'{agent}' is '{identity}', instead of '{string.Join(" or ", expected)}', does not support this operation",
        Data = null,
    };

    public static Refusal AlreadyInitialized { get; } = new(400, "OB.Cluster.AlreadyInitialized", "Cluster has already been initialized");

    public static Refusal IllegalArgument(string name, string reason) => new(400, "Common.IllegalArgument", $"The input parameter '{name}' is illegal: {reason}");

    public static Refusal InvalidIp(string ip) => new(400, "Common.InvalidIp", $"'{ip}' is not a valid IP address");

    /// <summary>Why a text is not the port of a server; null when it is.</summary>
    public static Refusal? CheckPort(string port) => int.TryParse(port, CultureInfo.InvariantCulture, out var number) && number is >= 1025 and <= 65535
        ? null
        : new Refusal(400, "Common.InvalidPort", $"Port '{port}' is invalid, must be in (1024, 65535]");

    public static Refusal Unreachable(AgentAddress agent, string uri) =>
        new(500, "Agent.RPC.RequestFailed", $"Request {uri} to {agent} failed: dial tcp {agent}: connect: connection refused");

    public static Refusal UnderMaintenance(string operation, AgentAddress agent) =>
        WithNullData(500, "Agent.UnderMaintenance", $"Create task '{operation}' failed: {agent} is under maintenance");

    public static Refusal ClusterUnderMaintenance(string dagName) => WithNullData(
        500, "OB.Cluster.UnderMaintenanceWithDag", $"The cluster is under maintenance by DAG: {dagName}, please wait for it to finish");

    public static Refusal TenantUnderMaintenance(string tenant) => WithNullData(500, "OB.Tenant.UnderMaintenance", $"Tenant '{tenant}' is under maintenance");

    public static Refusal GenericIdInvalid(string id) => new(400, "Task.GenericID.Invalid", $"Invalid ID: {id}: invalid generic id");

    public static Refusal OperatorNotSupported(string @operator) => Operator("NotSupport", $"Operator {@operator} is not supported");

    public static Refusal TaskExpired(string key, string newerId, string id, string name) =>
        new(500, "Task.Expired", $"{key} has already executed task {newerId}. '{id}: {name}' cannot be executed. Please submit a new request");

    public static Refusal NodeOperatorNotSupported(string @operator) => new(400, "Task.Node.Operator.NotSupport", $"Operator {@operator} is not supported");

    public static Refusal CancelNotAllowed(string node) => Operator("CancelNotAllowed", $"Failed to cancel DAG: node {node} cannot cancel");

    public static Refusal RetryNotAllowed(string node) => Operator("RetryNotAllowed", $"Failed to set DAG retry: node {node} cannot retry");

    public static Refusal RollbackNotAllowed(string node) => Operator("RollbackNotAllowed", $"Failed to set DAG rollback: node {node} cannot rollback");

    public static Refusal PassNodeNotAllowed(string node) => new(400, "Task.Node.Operator.PassNotAllowed", $"Failed to pass node: node {node} cannot pass");

    public static Refusal PassNotAllowed(string node) => Operator("PassNotAllowed", $"Failed to pass DAG: node {node} cannot pass");

    private static Refusal Early(int status, string errCode, string message)
    {
        var refusal = new Refusal(status, errCode, message);
        return refusal with { IsEarly = true };
    }

    private static Refusal WithNullData(int status, string errCode, string message)
    {
        var refusal = new Refusal(status, errCode, message);
        return refusal with { Data = "null" };
    }

    private static Refusal Unauthorized(string name, string message)
    {
        var refusal = new Refusal(401, Authentication + name, message);
        return refusal with { Code = UnauthorizedCode };
    }

    private static Refusal Sso(string name, string message) => new(401, "Security.SSO.Token." + name, message);

    private static Refusal Operator(string name, string message) => new(400, "Task.Dag.Operator." + name, message);
}

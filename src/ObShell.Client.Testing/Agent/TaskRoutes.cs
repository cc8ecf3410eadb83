using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using ObShell.Client.Agents;

namespace ObShell.Client.Testing;

/// <summary>The routes under <c>/api/v1/task</c>.</summary>
internal sealed class TaskRoutes(AgentSetup setup)
{
    private bool HoldsOceanBase => setup.ObserverAvailability == ObserverAvailability.ConnectionAvailable;

    private bool IsClusterAgent => setup.Identity == AgentIdentity.ClusterAgent;

    private AgentAddress Self => setup.Topology.Self;

    /// <summary>The agents whose DAGs can be polled: this one first.</summary>
    private IEnumerable<AgentAddress> Reachable => setup.Neighbours is { } neighbours ? [Self, .. neighbours.Others(setup)] : setup.Topology.Agents;

    // A real agent that was never locked dereferences a missing DAG when it lists those of all agents.
    private bool HasMaintenance => LastMaintenance(Self, details: false) is not null;

    /// <summary>Whether a generic id is that of a task of an OBProxy.</summary>
    public static bool IsObproxyTask(string id) => id is ['4' or '5', ..];

    public Reply Dag(IncomingCall call, string id) => Show(call, details =>
    {
        if (!IsGenericId(id))
        {
            return Refusals.GenericIdInvalid(id);
        }

        return Forward(call, id) ?? (setup.Dags.Find(id, details, setup.ClockSkew) is { } dag ? Reply.With(dag) : Refusals.TaskNotFound);
    });

    public Reply Operate(IncomingCall call, string id)
    {
        if (!IsGenericId(id))
        {
            return Refusals.GenericIdInvalid(id);
        }

        if (ReadOperator(call, out var @operator) is { } unreadable)
        {
            return unreadable;
        }

        return Forward(call, id) ?? (setup.Dags.Operate(id, @operator) is { } refusal ? refusal : Reply.Empty);
    }

    /// <summary>The error of a real agent for a call about a node; null for none.</summary>
    public static Refusal? RefuseNode(IncomingCall call)
    {
        if (call.Method == "GET")
        {
            // Without details a real agent dereferences data that it has not loaded.
            return Show(call, details => details ? Reply.Empty : Refusals.PanicInRoute).Refusal;
        }

        return ReadOperator(call, out var @operator)
            ?? (@operator.Equals("PASS", StringComparison.OrdinalIgnoreCase) ? null : Refusals.NodeOperatorNotSupported(@operator));
    }

    public Reply Unfinished(IncomingCall call) => Show(call, details =>
    {
        if (setup.Identity == AgentIdentity.ScalingOut || setup.Identity == AgentIdentity.ScalingIn || setup.Identity == AgentIdentity.Unidentified)
        {
            return new Refusal(500, "Agent.Identify.Unknown", $"Unknown agent identity: '{setup.Identity}'");
        }

        DagDetailDTO[] dags = [.. List(IsClusterAgent ? Reachable : [Self], run => run.IsUnfinished, details), .. IsClusterAgent && HoldsOceanBase ? ListCluster(run => run.IsUnfinished, details) : []];
        return Reply.With(dags.Length == 0 && IsClusterAgent ? null : dags);
    });

    public Reply AgentUnfinished(IncomingCall call) => Show(call, details => Reply.With(List([Self], run => run.IsUnfinished, details)));

    // Without details a real agent omits its own sub-DAG, because the id of the main DAG is in the details.
    public Reply AgentMain(IncomingCall call) => Show(call, details =>
        HasMaintenance ? Reply.With(setup.Dags.ListMain(details ? Reachable : Reachable.Skip(1), setup.ClockSkew)) : Refusals.PanicInRoute);

    public Reply AgentAll(IncomingCall call) => Show(call, details => Reply.With(List([Self], _ => true, details)));

    public Reply AgentLast(IncomingCall call) => Show(call, details =>
        LastMaintenance(Self, details) is { } last ? Reply.With(last) : Refusals.AgentNotUnderMaintenance);

    public Reply AllAgentsLast(IncomingCall call) => Show(call, details =>
        HasMaintenance ? Reply.With([.. Reachable.Select(agent => LastMaintenance(agent, details)).OfType<DagDetailDTO>()]) : Refusals.PanicInRoute);

    public Reply ClusterLast(IncomingCall call) => Show(call, details =>
        !HoldsOceanBase ? Refusals.NotHold
        : ListCluster(run => run.IsMaintenance, details) is [.., var last] ? Reply.With(last)
        : Refusals.ClusterNotUnderMaintenance);

    public Reply ClusterAll(IncomingCall call) => Show(call, details => OfCluster(Refusals.NotHold, _ => true, details));

    public Reply ClusterUnfinished(IncomingCall call) => Show(call, details => OfCluster(Refusals.NotHold with { Data = """{"contents":null}""" }, run => run.IsUnfinished, details));

    public Reply Node(IncomingCall call, string id) =>
        !IsGenericId(id) ? Refusals.GenericIdInvalid(id)
        : RefuseNode(call) is { } refusal ? refusal
        : call.Method == "POST" ? (setup.Dags.PassNode(id) is { } refused ? refused : Reply.Empty)
        : setup.Dags.FindNode(id, setup.ClockSkew) is { } node ? Reply.With(json => DagJson.Write(json, node))
        : Refusals.TaskNotFound;

    public Reply SubTask(IncomingCall call, string id) =>
        !IsGenericId(id) ? Refusals.GenericIdInvalid(id)
        : setup.Dags.FindTask(id, setup.ClockSkew) is { } task ? Reply.With(json => DagJson.Write(json, task))
        : Refusals.TaskNotFound;

    public Reply SubTaskLogs(string id) =>
        !IsGenericId(id) ? Refusals.GenericIdInvalid(id)
        : setup.Dags.FindTask(id, setup.ClockSkew) is { } task ? Reply.Contents((task.TaskLogs ?? []).Select(line => new JsonObject
        {
            ["execute_times"] = task.ExecuteTimes,
            ["log_content"] = line,
            ["create_time"] = task.StartTime.ToString(),
            ["update_time"] = task.StartTime.ToString(),
        }))
        : Refusals.TaskNotFound;

    private static bool IsGenericId(string id)
    {
        var prefix = id switch
        {
            ['1', ..] => 1,
            ['2' or '4', ..] => 1 + 10 + 5,
            ['3' or '5', ..] => 1 + 39 + 5,
            _ => id.Length,
        };
        return id.Length > prefix
            && BigInteger.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && long.TryParse(id.AsSpan(prefix), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static Refusal? ReadOperator(IncomingCall call, out string @operator)
    {
        @operator = "";
        if (!GoJson.TryParse(call.Opened.Body is { Length: > 0 } body ? body : "{}"u8, out var root))
        {
            return Refusals.BindJsonFailed("EOF");
        }

        var reader = new GoJsonReader("DagOperator", root);
        @operator = reader.String("operator");
        return reader.Error is not null || @operator.Length == 0
            ? Refusals.BindJsonFailed(reader.Error ?? Refusals.Required("DagOperator", "Operator"))
            : null;
    }

    /// <summary>Replies with or without details. An invalid value of <c>show_details</c> makes the server panic.</summary>
    private static Reply Show(IncomingCall call, Func<bool, Reply> reply) => QueryValue(call.Query, "show_details") switch
    {
        null or "" or "1" or "t" or "T" or "true" or "True" or "TRUE" => reply(true),
        "0" or "f" or "F" or "false" or "False" or "FALSE" => reply(false),
        _ => Refusals.PanicInRoute,
    };

    private static string? QueryValue(string query, string name)
    {
        foreach (var pair in query.Split('&'))
        {
            var parts = pair.Split('=', 2);
            if (Uri.UnescapeDataString(parts[0]) == name)
            {
                return parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
            }
        }

        return null;
    }

    private Reply OfCluster(Refusal notHold, Func<DagRun, bool> filter, bool details) =>
        !IsClusterAgent ? Refusals.NoResponse : HoldsOceanBase ? Reply.With(ListCluster(filter, details)) : notHold;

    private IReadOnlyList<DagDetailDTO> ListCluster(Func<DagRun, bool> filter, bool details) => setup.Dags.ListCluster(filter, details, setup.ClockSkew);

    /// <summary>Forwards a call to the agent that a DAG is local to.</summary>
    /// <returns>The reply; null if this agent has to reply.</returns>
    private Reply? Forward(IncomingCall call, string id)
    {
        if (setup.Neighbours is not { } neighbours || DagId.Parse(id).Owner is not { } owner || owner == Self)
        {
            return null;
        }

        return IsObproxyTask(id) ? Refusals.ObproxyTaskNotFound
            : neighbours.Find(owner)?.Agent.TakeForwarded(call) ?? Refusals.NotForwarded(call.Method, call.RawTarget, owner);
    }

    private IReadOnlyList<DagDetailDTO> List(IEnumerable<AgentAddress> agents, Func<DagRun, bool> filter, bool details) =>
        setup.Dags.List(agents, filter, details, setup.ClockSkew);

    private DagDetailDTO? LastMaintenance(AgentAddress agent, bool details) => setup.Dags.FindLastMaintenance(agent, details, setup.ClockSkew);
}

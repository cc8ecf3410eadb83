namespace ObShell.Client.Testing;

/// <summary>The sub-DAGs of a start or stop: those that were created, and the reasons for the others.</summary>
/// <param name="store">Where the DAGs are.</param>
/// <param name="plan">The plan of the main DAG.</param>
/// <param name="mainId">The generic id of the main DAG.</param>
/// <param name="unreachable">An agent that cannot be reached; null for none.</param>
internal sealed class SubDags(DagStore store, DagPlan plan, string mainId, AgentAddress? unreachable)
{
    private const int Attempts = 3;
    private readonly OrderedDictionary<AgentAddress, DagRun> _created = [];
    private readonly Dictionary<AgentAddress, string> _refusals = [];

    /// <summary>The ids by agent.</summary>
    public IEnumerable<(AgentAddress Agent, string Id)> Ids => _created.Select(pair => (pair.Key, pair.Value.Id));

    /// <summary>The generic id of the main DAG.</summary>
    public string MainId => mainId;

    public bool IsCreated(AgentAddress agent) => _created.ContainsKey(agent);

    /// <summary>The log of the sub-task that creates a sub-DAG on an agent.</summary>
    public IReadOnlyList<string> CreationLogs(AgentAddress agent) =>
        _created.TryGetValue(agent, out var created) ? [$"create task {created.Id} successfully"] : RefusalLogs(agent);

    public IReadOnlyList<string> ReadyLogs() => ["All agents have created the tasks successfully", "Check if all agents can be advanced", .. plan.Agents.Select(agent => $"{agent} is ready")];

    public IReadOnlyList<string> EndLogs() => ["Check the final result: SUCCEED!", "End all tasks", .. plan.Agents.Select(agent => $"{agent} end the task")];

    /// <summary>The log of a sub-DAG, as the main DAG repeats it.</summary>
    public IReadOnlyList<string> WorkLogs(AgentAddress agent) =>
        _created.TryGetValue(agent, out var created) ? [.. created.Logs, .. created.IsAtLastStage ? [$"{created.Id} succeed"] : Array.Empty<string>()] : [];

    /// <summary>Does the work of a stage at its start.</summary>
    public void Begin(StageWork work, DateTimeOffset at)
    {
        if (work != StageWork.Create)
        {
            return;
        }

        _refusals.Clear();
        foreach (var agent in plan.Agents)
        {
            // A retried stage keeps the sub-DAGs that it has created.
            if (!_created.ContainsKey(agent))
            {
                Create(agent, at);
            }
        }
    }

    /// <summary>The log of a stage that cannot do its work; null if it can.</summary>
    public IReadOnlyList<string>? FailureOf(StageWork work)
    {
        var behind = work switch
        {
            StageWork.Check => plan.Agents.Where(_refusals.ContainsKey).ToArray(),
            StageWork.End => _created.Where(pair => pair.Value is { IsSucceeded: false, IsAtLastStage: false }).Select(pair => pair.Key).ToArray(),
            _ => [],
        };
        return (work, behind.Length) switch
        {
            (_, 0) => null,
            (StageWork.Check, _) => [.. EndOfTasks(), $"ERROR: [Task.SubDag.NotAllCreated]: check sub dag created failed: Sub DAG of agents: [{Join(behind)}] not created, main DAG failed"],
            _ =>
            [
                .. behind.Select(agent => $"ERROR: [Common.Unexpected]: Unexpected error: agent {agent} not succeed"),
                .. EndOfTasks(),
                $"ERROR: [Task.SubDag.NotAllSucceed]: check sub dag succeed failed: Sub DAG of agents: [{Join(behind)}] failed, main DAG failed",
            ],
        };
    }

    /// <summary>Does the work of a stage that succeeds.</summary>
    public void Succeed(StageWork work, DateTimeOffset at)
    {
        if (work == StageWork.Advance)
        {
            Operate("RETRY", at);
        }
        else if (work == StageWork.End)
        {
            Release(at);
        }
    }

    /// <summary>Does the work of a stage that fails: it releases the agents, unless it is the one that locks them.</summary>
    public void Fail(StageWork work, DateTimeOffset at)
    {
        if (work != StageWork.Create)
        {
            Release(at);
        }
    }

    /// <summary>Passes the failed sub-DAGs; a waiting one counts as failed.</summary>
    public void Release(DateTimeOffset at) => Operate("PASS", at);

    private static string Join(IEnumerable<AgentAddress> agents) => string.Join(' ', agents);

    private void Create(AgentAddress agent, DateTimeOffset at)
    {
        if (agent == unreachable)
        {
            _refusals[agent] = $"Request [POST]{agent} to {plan.SubDags!.Uri} failed: Post \"http://{agent}{plan.SubDags.Uri}\": dial tcp {agent}: connect: connection refused";
        }
        else if (store.Refuse(agent, plan.PassedDags, at) is { } refusal)
        {
            _refusals[agent] = agent == plan.Owner ? refusal.Line : $"Request [POST]{plan.SubDags!.Uri} to {agent} error: {refusal.Message}";
        }
        else
        {
            _created.Add(agent, store.CreateSubDag(plan.SubDags!, agent, mainId, at));
        }
    }

    // The agent that stores the main DAG logs it once, in its own words; requests to the others are tried three times.
    private IReadOnlyList<string> RefusalLogs(AgentAddress agent) =>
        !_refusals.TryGetValue(agent, out var refusal) ? []
        : agent == plan.Owner ? [refusal]
        :
        [
            .. Enumerable.Range(1, Attempts).Select(attempt =>
                $"ERROR: [Common.Unexpected]: Unexpected error: {agent} failed to create the task due to '{refusal}' and will try again[{attempt}/{Attempts}]."),
        ];

    private IEnumerable<string> EndOfTasks() => _created.Keys.Select(agent => $"{agent} end the task");

    private void Operate(string @operator, DateTimeOffset at)
    {
        foreach (var run in _created.Values)
        {
            _ = run.Operate(@operator, at);
        }
    }
}

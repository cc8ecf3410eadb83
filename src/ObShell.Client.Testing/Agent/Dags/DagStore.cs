namespace ObShell.Client.Testing;

/// <summary>The DAGs of the agents of a cluster. Whoever looks, from whatever thread, sees them as of now.</summary>
internal sealed class DagStore(TimeProvider timeProvider, TimeSpan stageDuration)
{
    // A sub-DAG is through its stages well before the stage of the main DAG is over that waits for it.
    private const int SubStagesAStage = 8;

    private readonly Lock _gate = new();
    private readonly List<DagRun> _runs = [];
    private readonly Dictionary<AgentAddress, Numbers> _numbers = [];

    /// <summary>Whether a DAG keeps others from starting on an agent.</summary>
    public bool IsLocked(AgentAddress agent)
    {
        lock (_gate)
        {
            AdvanceAll();
            return Locked(agent);
        }
    }

    /// <summary>Starts a DAG, unless it would lock an agent that is locked.</summary>
    /// <returns>The new DAG without details; null when the agent is locked.</returns>
    public DagDetailDTO? TryStart(DagPlan plan, FakeDagScript script, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            var now = AdvanceAll();
            return plan.Locks && Locked(plan.Owner) ? null : Create(plan, script, stageDuration, now).Show(withDetails: false, clockSkew);
        }
    }

    public DagDetailDTO? Find(string id, bool withDetails, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            AdvanceAll();
            return Find(id)?.Show(withDetails, clockSkew);
        }
    }

    /// <summary>DAGs by agent, and for each agent in the order in which they were made.</summary>
    public IReadOnlyList<DagDetailDTO> List(IEnumerable<AgentAddress> agents, Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            AdvanceAll();
            return [.. agents.SelectMany(agent => _runs.Where(run => run.Owner == agent && filter(run))).Select(run => run.Show(withDetails, clockSkew))];
        }
    }

    /// <summary>The newest DAG that locks or has locked an agent; null when there never was one.</summary>
    public DagDetailDTO? FindLastMaintenance(AgentAddress agent, bool withDetails, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            AdvanceAll();
            return LastMaintenance(agent)?.Show(withDetails, clockSkew);
        }
    }

    /// <summary>The main DAGs of the sub-DAGs that lock agents, with details.</summary>
    public IReadOnlyList<DagDetailDTO> ListMain(IEnumerable<AgentAddress> agents, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            AdvanceAll();
            return
            [
                .. agents.Select(LastMaintenance)
                    .Where(run => run is { LocksAgent: true, MainId: not null })
                    .Select(run => Find(run!.MainId!))
                    .OfType<DagRun>()
                    .Distinct()
                    .Select(run => run.Show(withDetails: true, clockSkew)),
            ];
        }
    }

    public Refusal? Operate(string id, string @operator)
    {
        lock (_gate)
        {
            var now = AdvanceAll();
            return Find(id) is { } found ? found.Operate(@operator, now) : Refusals.TaskNotFound;
        }
    }

    /// <summary>Why an agent makes no sub-DAG, after it has released the lock that it may; null when it makes one. For DAGs at work only.</summary>
    internal LockRefusal? Refuse(AgentAddress agent, IReadOnlyList<string> passed, DateTimeOffset at)
    {
        if (!Locked(agent))
        {
            return null;
        }

        var holder = LastMaintenance(agent)!;
        if (holder.MainId is not { } main || !passed.Contains(main))
        {
            return LockRefusal.UnderMaintenance(agent, holder.MainId, holder.Name);
        }

        if (!holder.IsAtWork)
        {
            return holder.Operate("PASS", at) is null ? null : LockRefusal.PassTimeout(holder.Number);
        }

        _ = holder.Operate("CANCEL", at);
        return LockRefusal.PassTimeout(holder.Number);
    }

    /// <summary>Makes a sub-DAG. For DAGs at work only.</summary>
    internal DagRun CreateSubDag(SubDagPlan plan, AgentAddress agent, string mainId, DateTimeOffset at) =>
        Create(plan.For(agent), SubDagPlan.Script, stageDuration / SubStagesAStage, at, mainId);

    private bool Locked(AgentAddress agent) => _runs.Exists(run => run.Owner == agent && run.LocksAgent);

    private DagRun? Find(string id) => _runs.Find(run => run.Id == id);

    private DagRun? LastMaintenance(AgentAddress agent) => _runs.FindLast(run => run.Owner == agent && run.IsMaintenance);

    private DateTimeOffset AdvanceAll()
    {
        var now = timeProvider.GetUtcNow();

        // Of what is due at the same moment sub-DAGs come first: their main DAG looks at them.
        while (_runs.Where(run => run.Due <= now).MinBy(run => (run.Due, run.MainId is null)) is { } next)
        {
            next.Advance();
        }

        return now;
    }

    private DagRun Create(DagPlan plan, FakeDagScript script, TimeSpan stage, DateTimeOffset now, string? mainId = null)
    {
        var owner = plan.Owner;
        var numbers = _numbers.TryGetValue(owner, out var known) ? known : _numbers[owner] = new Numbers();
        var number = ++numbers.Dag;
        var id = DagIds.Make(owner, number);
        var subDags = new SubDags(this, plan, id, Unreachable(plan, script));
        var nodes = Stages(plan, script, subDags).Select(item => CreateNode(item, plan, numbers, now)).ToArray();
        var run = new DagRun(plan, id, number, nodes, plan.SubDags is null ? null : subDags, script, stage, now) { MainId = mainId };
        _runs.Add(run);
        return run;
    }

    /// <summary>The agent that is to blame for a start or stop that fails for good in one of its first two stages, and whose log nobody has written.</summary>
    private static AgentAddress? Unreachable(DagPlan plan, FakeDagScript script) =>
        plan.SubDags is not null && plan.Agents.Count > 1 && script is { AllowRetry: false, FailAtStage: 1 } or { AllowRetry: false, FailAtStage: 2, FailureLogs: null }
            ? plan.Agents[^1]
            : null;

    private static IEnumerable<StagePlan> Stages(DagPlan plan, FakeDagScript script, SubDags subDags)
    {
        var usual = plan.Stages(subDags);
        return script.Stages is null
            ? usual
            : script.Stages.Select(name => usual.FirstOrDefault(stage => stage.Name == name) ?? new StagePlan(name) { WhenStarted = _ => [name] });
    }

    private static DagNode CreateNode(StagePlan stage, DagPlan plan, Numbers numbers, DateTimeOffset now)
    {
        var node = ++numbers.Node;
        var tasks = (stage.OnEveryAgent ? plan.Agents : [plan.Owner])
            .Select(agent => new DagTask(stage, agent, DagIds.Make(plan.Owner, ++numbers.Task), numbers.Task, now))
            .ToArray();
        return new DagNode(stage, tasks, DagIds.Make(plan.Owner, node), node, now);
    }

    /// <summary>The numbers that an agent has given last.</summary>
    private sealed class Numbers
    {
        public long Dag { get; set; }

        public long Node { get; set; }

        public long Task { get; set; }
    }
}

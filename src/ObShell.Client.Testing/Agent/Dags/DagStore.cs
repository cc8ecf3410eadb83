namespace ObShell.Client.Testing;

/// <summary>The DAGs of the agents of a cluster. Whoever looks, from whatever thread, sees them as of now.</summary>
internal sealed class DagStore
{
    // A sub-DAG is through its stages well before the stage of the main DAG is over that waits for it.
    private const int SubStagesAStage = 8;

    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan _stageDuration;
    private readonly ModelGate _gate;
    private readonly List<DagRun> _runs = [];
    private readonly Dictionary<AgentAddress, Numbers> _numbers = [];
    private readonly Numbers _clusterNumbers = new();

    public DagStore(TimeProvider timeProvider, TimeSpan stageDuration, ModelGate gate)
    {
        _timeProvider = timeProvider;
        _stageDuration = stageDuration;
        _gate = gate;
        gate.Advance = () => AdvanceAll();
    }

    private DateTimeOffset Now => _timeProvider.GetUtcNow();

    /// <summary>Whether a DAG keeps others from starting on an agent.</summary>
    public bool IsLocked(AgentAddress agent) => _gate.Enter(() => AgentHolder(agent, DagLock.Agent) is not null);

    /// <summary>Starts a DAG, unless it would lock what is locked.</summary>
    /// <returns>The new DAG without details, or why it does not start.</returns>
    public (DagDetailDTO? Dag, Refusal? Refusal) Start(DagPlan plan, FakeDagScript script, TimeSpan clockSkew) => _gate.Enter<(DagDetailDTO?, Refusal?)>(() =>
        Refuse(plan) is { } refusal ? (null, refusal) : (Create(plan, script, _stageDuration, Now).Show(withDetails: false, clockSkew), null));

    /// <summary>Why what a DAG would lock is locked; null when it is free.</summary>
    public Refusal? Refuse(DagPlan plan) => _gate.Enter(() => plan.Lock switch
    {
        DagLock.Agent when AgentHolder(plan.Owner, DagLock.Agent) is not null => Refusals.UnderMaintenance(plan.Name, plan.Owner),
        DagLock.Obproxy when AgentHolder(plan.Owner, DagLock.Obproxy) is not null => Refusals.UnderMaintenance(plan.Name, plan.Owner),
        DagLock.Cluster when ClusterHolder(run => true) is { } holder => Refusals.ClusterUnderMaintenance(holder.Name),
        DagLock.Tenant when ClusterHolder(run => run.Plan.Lock == DagLock.Cluster) is { } holder => Refusals.ClusterUnderMaintenance(holder.Name),
        DagLock.Tenant when ClusterHolder(run => run.Plan.LockKey == plan.LockKey) is not null => Refusals.TenantUnderMaintenance(plan.LockKey),
        _ => null,
    });

    public DagDetailDTO? Find(string id, bool withDetails, TimeSpan clockSkew) => _gate.Enter(() => Find(id)?.Show(withDetails, clockSkew));

    public NodeDetailDTO? FindNode(string id, TimeSpan clockSkew) =>
        _gate.Enter(() => _runs.SelectMany(run => run.Nodes).FirstOrDefault(node => node.Id == id)?.Show(clockSkew));

    public TaskDetailDTO? FindTask(string id, TimeSpan clockSkew) =>
        _gate.Enter(() => _runs.SelectMany(run => run.Nodes).SelectMany(node => node.Tasks).FirstOrDefault(task => task.Id == id)?.Show(clockSkew));

    /// <summary>DAGs by agent, and for each agent in the order in which they were made.</summary>
    public IReadOnlyList<DagDetailDTO> List(IEnumerable<AgentAddress> agents, Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. agents.SelectMany(agent => _runs.Where(run => run.Owner == agent && !run.Plan.IsClusterDag && filter(run))).Select(run => run.Show(withDetails, clockSkew))]);

    /// <summary>The DAGs that an agent was told to start, those of the cluster included, with details.</summary>
    public IReadOnlyList<DagDetailDTO> ListStartedBy(AgentAddress agent, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. _runs.Where(run => run.Owner == agent && run.MainId is null && !run.Plan.IsStartedByDag).Select(run => run.Show(withDetails: true, clockSkew))]);

    /// <summary>The DAGs of the cluster, in the order in which they were made.</summary>
    public IReadOnlyList<DagDetailDTO> ListCluster(Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. _runs.Where(run => run.Plan.IsClusterDag && filter(run)).Select(run => run.Show(withDetails, clockSkew))]);

    /// <summary>The newest DAG that locks or has locked an agent; null when there never was one.</summary>
    public DagDetailDTO? FindLastMaintenance(AgentAddress agent, bool withDetails, TimeSpan clockSkew) => _gate.Enter(() => LastMaintenance(agent)?.Show(withDetails, clockSkew));

    /// <summary>The main DAGs of the sub-DAGs that lock agents, with details.</summary>
    public IReadOnlyList<DagDetailDTO> ListMain(IEnumerable<AgentAddress> agents, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
    [
        .. agents.Select(LastMaintenance)
            .Where(run => run is { HoldsLock: true, MainId: not null })
            .Select(run => Find(run!.MainId!))
            .OfType<DagRun>()
            .Distinct()
            .Select(run => run.Show(withDetails: true, clockSkew)),
    ]);

    public Refusal? Operate(string id, string @operator) => _gate.Enter(() =>
    {
        if (Find(id) is not { } found)
        {
            return Refusals.TaskNotFound;
        }

        return @operator.ToUpperInvariant() is "RETRY" or "ROLLBACK" && RefuseAgain(found) is { } refusal ? refusal : found.Operate(@operator, Now);
    });

    /// <summary>Interrupts the DAGs of an agent that restarts.</summary>
    public void Interrupt(AgentAddress agent) => _gate.Enter(() =>
    {
        foreach (var run in _runs.Where(run => run.Owner == agent))
        {
            run.Interrupt(Now);
        }
    });

    /// <summary>Passes a node.</summary>
    public Refusal? PassNode(string id) => _gate.Enter(() =>
        _runs.SelectMany(run => run.Nodes.Select(node => (run, node))).FirstOrDefault(pair => pair.node.Id == id) is ({ } run, { } node) ? RefuseAgain(run) ?? run.PassNode(node, Now) : Refusals.TaskNotFound);

    /// <summary>The newest DAG that locks or has locked a tenant; null when there never was one.</summary>
    public DagRun? FindLastOf(string tenant) => _gate.Enter(() => _runs.FindLast(run => run.Plan is { Lock: DagLock.Tenant } plan && plan.LockKey == tenant));

    /// <summary>Breaks a DAG off and rolls it back.</summary>
    /// <returns>The DAG with details, or why it cannot be rolled back.</returns>
    public (DagDetailDTO? Dag, Refusal? Refusal) Abort(DagRun run, TimeSpan clockSkew) => _gate.Enter<(DagDetailDTO?, Refusal?)>(() =>
        run.Abort(Now) is { } refusal ? (null, refusal) : (run.Show(withDetails: true, clockSkew) with { AdditionalData = null }, null));

    /// <summary>Why an agent makes no sub-DAG, after it has released the lock that it may; null when it makes one. For DAGs at work only.</summary>
    internal LockRefusal? Refuse(AgentAddress agent, IReadOnlyList<string> passed, DateTimeOffset at)
    {
        if (AgentHolder(agent, DagLock.Agent) is not { } holder)
        {
            return null;
        }

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
        Create(plan.For(agent), SubDagPlan.Script, _stageDuration / SubStagesAStage, at, mainId);

    /// <summary>Why a DAG cannot go on that failed where that releases its lock: it needs the lock again, and no other operation may have had it since.</summary>
    private Refusal? RefuseAgain(DagRun run) => run is not { IsFailed: true, HoldsLock: false } ? null
        : run.Plan.Lock == DagLock.Tenant && FindLastOf(run.Plan.LockKey) is { } newer && newer != run ? Refusals.TaskExpired(run.Plan.LockKey, newer.Id, run.Id, run.Name)
        : Refuse(run.Plan);

    /// <summary>Starts a DAG at an agent for a DAG of the cluster; null when the agent is locked. For DAGs at work only.</summary>
    internal DagRun? StartLocal(DagPlan plan, FakeDagScript script, string? mainId, DateTimeOffset at) =>
        Refuse(plan) is null ? Create(plan, script, _stageDuration / SubStagesAStage, at, mainId) : null;

    private DagRun? AgentHolder(AgentAddress agent, DagLock @lock) => _runs.FindLast(run => run.Owner == agent && run.Plan.Lock == @lock && run.HoldsLock);

    private DagRun? ClusterHolder(Predicate<DagRun> filter) => _runs.FindLast(run => run.Plan.Lock is DagLock.Cluster or DagLock.Tenant && run.HoldsLock && filter(run));

    private DagRun? Find(string id) => _runs.Find(run => run.Id == id);

    private DagRun? LastMaintenance(AgentAddress agent) => _runs.FindLast(run => run.Owner == agent && run.IsMaintenance && !run.Plan.IsClusterDag);

    private void AdvanceAll()
    {
        var now = Now;

        while (Next(now) is { } next)
        {
            next();
        }
    }

    /// <summary>What is due first, and is so by now; null when nothing is.</summary>
    private Action? Next(DateTimeOffset now)
    {
        // Of what is due at the same moment the cluster comes first, as DAGs look at it, and sub-DAGs come before their main DAG.
        var run = _runs.Where(run => run.Due <= now).MinBy(run => (run.Due, run.MainId is null));
        return _gate.NextTimer(now) is { } timer && !(run?.Due < timer.Due) ? () => _gate.Ring(timer) : run is null ? null : run.Advance;
    }

    private DagRun Create(DagPlan plan, FakeDagScript script, TimeSpan stage, DateTimeOffset now, string? mainId = null)
    {
        var owner = plan.Owner;
        var numbers = plan.IsClusterDag ? _clusterNumbers : _numbers.TryGetValue(owner, out var known) ? known : _numbers[owner] = new Numbers();
        var number = ++numbers.Dag;
        var id = DagIds.Make(plan, number);
        var subDags = new SubDags(this, plan, id, Unreachable(plan, script));
        var nodes = Stages(plan, script, subDags).Select(item => CreateNode(item, plan, numbers, now)).ToArray();
        var run = new DagRun(plan, id, number, nodes, plan.SubDags is null ? null : subDags, script, stage, now) { MainId = mainId };
        _runs.Add(run);
        return run;
    }

    /// <summary>The agent that is to blame for a start or stop that fails for good in one of its first two stages, and whose log no script sets.</summary>
    private static AgentAddress? Unreachable(DagPlan plan, FakeDagScript script) =>
        plan.SubDags is not null && plan.Agents.Count > 1 && script is { AllowRetry: not true, FailAtStage: 1 } or { AllowRetry: not true, FailAtStage: 2, FailureLogs: null }
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
        var tasks = (stage.Agents ?? (stage.OnEveryAgent ? plan.Agents : [plan.Owner]))
            .Select(agent => new DagTask(stage, agent, DagIds.Make(plan, ++numbers.Task), numbers.Task, now))
            .ToArray();
        return new DagNode(stage, tasks, DagIds.Make(plan, node), node, now);
    }

    /// <summary>The numbers that an agent has given last.</summary>
    private sealed class Numbers
    {
        public long Dag { get; set; }

        public long Node { get; set; }

        public long Task { get; set; }
    }
}

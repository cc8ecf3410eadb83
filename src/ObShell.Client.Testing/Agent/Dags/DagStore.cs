namespace ObShell.Client.Testing;

/// <summary>The DAGs of the agents of a cluster. All members are thread-safe and return the current state.</summary>
internal sealed class DagStore
{
    // A sub-DAG ends well before the stage of the main DAG that waits for it.
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

    /// <summary>Whether a DAG locks an agent.</summary>
    public bool IsLocked(AgentAddress agent) => _gate.Enter(() => AgentHolder(agent, DagLock.Agent) is not null);

    /// <summary>Starts a DAG, unless its lock is held by another one.</summary>
    /// <returns>The new DAG without details, or the error.</returns>
    public (DagDetailDTO? Dag, Refusal? Refusal) Start(DagPlan plan, FakeDagScript script, TimeSpan clockSkew) => _gate.Enter<(DagDetailDTO?, Refusal?)>(() =>
        Refuse(plan) is { } refusal ? (null, refusal) : (Create(plan, script, _stageDuration, Now).Show(withDetails: false, clockSkew), null));

    /// <summary>The error if the lock of a DAG is held; null if it is free.</summary>
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

    /// <summary>DAGs by agent, in order of creation.</summary>
    public IReadOnlyList<DagDetailDTO> List(IEnumerable<AgentAddress> agents, Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. agents.SelectMany(agent => _runs.Where(run => run.Owner == agent && !run.Plan.IsClusterDag && filter(run))).Select(run => run.Show(withDetails, clockSkew))]);

    /// <summary>The DAGs that an agent started, including those of the cluster, with details.</summary>
    public IReadOnlyList<DagDetailDTO> ListStartedBy(AgentAddress agent, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. _runs.Where(run => run.Owner == agent && run.MainId is null).Select(run => run.Show(withDetails: true, clockSkew))]);

    /// <summary>The DAGs of the cluster, in order of creation.</summary>
    public IReadOnlyList<DagDetailDTO> ListCluster(Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew) => _gate.Enter<IReadOnlyList<DagDetailDTO>>(() =>
        [.. _runs.Where(run => run.Plan.IsClusterDag && filter(run)).Select(run => run.Show(withDetails, clockSkew))]);

    /// <summary>The newest DAG that locks or has locked an agent; null for none.</summary>
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

        // A DAG whose failure released its lock needs it again to continue.
        return found is { IsFailed: true, HoldsLock: false } && @operator.ToUpperInvariant() is "RETRY" or "ROLLBACK" && Refuse(found.Plan) is { } refusal
            ? refusal
            : found.Operate(@operator, Now);
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
        _runs.SelectMany(run => run.Nodes.Select(node => (run, node))).FirstOrDefault(pair => pair.node.Id == id) is ({ } run, { } node) ? run.PassNode(node, Now) : Refusals.TaskNotFound);

    /// <summary>The reason why an agent does not create a sub-DAG, after it has released the lock if allowed; null if it does. For running DAGs only.</summary>
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

    /// <summary>Creates a sub-DAG. For running DAGs only.</summary>
    internal DagRun CreateSubDag(SubDagPlan plan, AgentAddress agent, string mainId, DateTimeOffset at) =>
        Create(plan.For(agent), SubDagPlan.Script, _stageDuration / SubStagesAStage, at, mainId);

    private DagRun? AgentHolder(AgentAddress agent, DagLock @lock) => _runs.FindLast(run => run.Owner == agent && run.Plan.Lock == @lock && run.HoldsLock);

    private DagRun? ClusterHolder(Predicate<DagRun> filter) => _runs.FindLast(run => run.Plan.Lock is DagLock.Cluster or DagLock.Tenant && run.HoldsLock && filter(run));

    private DagRun? Find(string id) => _runs.Find(run => run.Id == id);

    private DagRun? LastMaintenance(AgentAddress agent) => _runs.FindLast(run => run.Owner == agent && run.IsMaintenance && !run.Plan.IsClusterDag);

    private void AdvanceAll()
    {
        var now = Now;

        // Of changes due at the same time, those of sub-DAGs come first: their main DAG reads them.
        while (_runs.Where(run => run.Due <= now).MinBy(run => (run.Due, run.MainId is null)) is { } next)
        {
            next.Advance();
        }
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

    /// <summary>The unreachable agent of a start or stop that always fails in one of its first two stages, unless the script has a log.</summary>
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

    /// <summary>The last ids of an agent.</summary>
    private sealed class Numbers
    {
        public long Dag { get; set; }

        public long Node { get; set; }

        public long Task { get; set; }
    }
}

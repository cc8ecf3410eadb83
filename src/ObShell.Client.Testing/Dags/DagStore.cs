namespace ObShell.Client.Testing;

/// <summary>The DAGs of an agent. Whoever looks, from whatever thread, sees them as of now.</summary>
internal sealed class DagStore(TimeProvider timeProvider, TimeSpan stageDuration)
{
    // The sub-DAG that the agent makes for its own part takes numbers as well, and has three nodes.
    private const int DagNumbersEach = 2;
    private const int SubDagNodes = 3;

    private readonly Lock _gate = new();
    private readonly List<DagRun> _runs = [];
    private long _lastNode;
    private long _lastTask;

    /// <summary>Whether a DAG keeps other operations from starting.</summary>
    public bool IsHeld
    {
        get
        {
            lock (_gate)
            {
                AdvanceAll();
                return _runs.Exists(run => run.Holds);
            }
        }
    }

    /// <summary>Starts a DAG unless another one stands in the way; failed ones that are named in <paramref name="passed"/> don't.</summary>
    /// <returns>The new DAG without details; null when another one stands in the way.</returns>
    public DagDetailDTO? TryStart(DagPlan plan, FakeDagScript script, IReadOnlyList<string> passed, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            var now = AdvanceAll();
            if (plan.IsMain && !CanPassHolders(passed))
            {
                return null;
            }

            if (plan.IsMain)
            {
                PassHolders(now);
            }

            var started = Create(plan, script, now);
            _runs.Add(started);
            return started.Show(withDetails: false, clockSkew);
        }
    }

    /// <summary>Whether no DAG stands in the way of a new one; failed ones that are named in <paramref name="passed"/> don't.</summary>
    public bool CanPass(IReadOnlyList<string> passed)
    {
        lock (_gate)
        {
            AdvanceAll();
            return CanPassHolders(passed);
        }
    }

    /// <summary>Passes the failed DAGs that stand in the way of a new one.</summary>
    public void ForcePass()
    {
        lock (_gate)
        {
            PassHolders(AdvanceAll());
        }
    }

    public DagDetailDTO? Find(string id, bool withDetails, TimeSpan clockSkew) =>
        List(run => run.Id == id, withDetails, clockSkew).SingleOrDefault();

    public IReadOnlyList<DagDetailDTO> List(Func<DagRun, bool> filter, bool withDetails, TimeSpan clockSkew)
    {
        lock (_gate)
        {
            AdvanceAll();
            return [.. _runs.Where(filter).Select(run => run.Show(withDetails, clockSkew))];
        }
    }

    public Refusal? Operate(string id, string @operator)
    {
        lock (_gate)
        {
            var now = AdvanceAll();
            return _runs.Find(run => run.Id == id) is { } found ? found.Operate(@operator, now) : Refusals.TaskNotFound;
        }
    }

    private bool CanPassHolders(IReadOnlyList<string> passed) => _runs.TrueForAll(run => !run.Holds || (run.IsFailed && passed.Contains(run.Id)));

    private void PassHolders(DateTimeOffset now)
    {
        foreach (var run in _runs.Where(run => run is { Holds: true, IsFailed: true }))
        {
            run.ForcePass(now);
        }
    }

    private DateTimeOffset AdvanceAll()
    {
        var now = timeProvider.GetUtcNow();
        foreach (var run in _runs)
        {
            run.Advance(now);
        }

        return now;
    }

    private DagRun Create(DagPlan plan, FakeDagScript script, DateTimeOffset now)
    {
        var owner = plan.Agents[0];
        var number = (_runs.Count * DagNumbersEach) + 1;
        var subDags = plan.Agents.ToDictionary(agent => agent.ToString(), agent => DagIds.Make(agent, number + 1));
        var nodes = Stages(plan, script, subDags).Select(stage => CreateNode(stage, stage.OnEveryAgent ? plan.Agents : [owner], owner, now)).ToArray();
        _lastNode += SubDagNodes;
        _lastTask += SubDagNodes;
        return new DagRun(DagIds.Make(owner, number), number, plan, nodes, subDags, script, stageDuration, now);
    }

    private static IEnumerable<StagePlan> Stages(DagPlan plan, FakeDagScript script, IReadOnlyDictionary<string, string> subDags)
    {
        var usual = plan.Stages(subDags);
        return script.Stages is null
            ? usual
            : script.Stages.Select(name => usual.FirstOrDefault(stage => stage.Name == name) ?? new StagePlan(name) { WhenStarted = _ => [name] });
    }

    private DagNode CreateNode(StagePlan stage, IReadOnlyList<AgentInfo> agents, AgentInfo owner, DateTimeOffset now)
    {
        _lastNode++;
        var tasks = agents.Select(agent => new DagTask(stage, agent, DagIds.Make(owner, ++_lastTask), _lastTask, now)).ToArray();
        return new DagNode(stage, tasks, DagIds.Make(owner, _lastNode), _lastNode, now);
    }
}

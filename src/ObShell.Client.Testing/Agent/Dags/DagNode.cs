
namespace ObShell.Client.Testing;

/// <summary>A node of a running DAG: one stage.</summary>
internal sealed class DagNode(StagePlan plan, IReadOnlyList<DagTask> tasks, string id, long number, DateTimeOffset created)
{
    private readonly DagStatus _status = new(created);
    private int _failures;

    public StagePlan Plan => plan;

    public string Name => plan.Name;

    /// <summary>Whether it fails by design, like one that waits for an operator.</summary>
    public bool Fails => _failures < plan.FailTimes;

    /// <summary>The logs of the sub-tasks, as the main DAG repeats them.</summary>
    public IEnumerable<string> Logs => tasks.SelectMany(task => task.Logs).Select(line => $"{Name}: {line}");

    public string Id => id;

    public bool HasSucceeded => _status.State == DagState.Succeeded;

    public bool HasOneTask => tasks.Count == 1;

    public IReadOnlyList<DagTask> Tasks => tasks;

    private bool RollsBack => _status.Operator == DagOperator.Rollback;

    public void Await(DagOperator @operator) => _status.Await(DagState.Pending, @operator);

    public void Start(DateTimeOffset at)
    {
        // A sub-task that succeeded does not run again.
        var isRetry = _status.Operator == DagOperator.Retry;
        _status.Start(at);
        _status.End(DagState.Running, at);
        foreach (var task in tasks.Where(task => !isRetry || !task.HasSucceeded))
        {
            task.Start(at, RollsBack);
        }
    }

    /// <summary>Completes the sub-tasks; the node completes later.</summary>
    public void SucceedTasks(DateTimeOffset at)
    {
        foreach (var task in tasks.Where(task => !task.HasSucceeded))
        {
            task.Succeed(at);
        }
    }

    /// <summary>Fails the sub-task of the last agent, and completes the others; the node fails later.</summary>
    public void FailTasks(DateTimeOffset at, IReadOnlyList<string>? logs)
    {
        _failures++;
        foreach (var task in tasks.SkipLast(1).Where(task => !task.HasSucceeded))
        {
            task.Succeed(at);
        }

        tasks[^1].Fail(at, logs);
    }

    /// <summary>Has the sub-tasks fail that have not ended.</summary>
    public void InterruptTasks(DateTimeOffset at)
    {
        foreach (var task in tasks.Where(task => !task.HasSucceeded))
        {
            task.Interrupt(at);
        }
    }

    public void End(DagState state, DateTimeOffset at) => _status.End(state, at);

    public void Cancel(DateTimeOffset at)
    {
        foreach (var task in tasks)
        {
            task.Cancel(at);
        }

        _status.Start(at);
        _status.End(DagState.Failed, at);
    }

    public void Pass(DateTimeOffset at)
    {
        if (_status.State == DagState.Succeeded)
        {
            return;
        }

        foreach (var task in tasks)
        {
            task.Pass(at);
        }

        _status.Operator = DagOperator.Pass;
        _status.End(DagState.Succeeded, at);
    }

    public NodeDetailDTO Show(TimeSpan clockSkew) => new()
    {
        Id = id,
        NodeId = number,
        Name = Name,
        State = _status.State,
        Operator = _status.Operator,
        StartTime = _status.StartTime(clockSkew),
        EndTime = _status.EndTime(clockSkew),
        SubTasks = [.. tasks.Select(task => task.Show(clockSkew))],
    };
}

namespace ObShell.Client.Testing;

/// <summary>A node of a DAG at work: one stage.</summary>
internal sealed class DagNode(StagePlan plan, IReadOnlyList<DagTask> tasks, string id, long number, DateTimeOffset created)
{
    private readonly DagStatus _status = new(created);

    public string Name => plan.Name;

    private bool RollsBack => _status.Operator == DagOperator.Rollback;

    public void Await(DagOperator @operator) => _status.Await(DagState.Pending, @operator);

    public void Start(DateTimeOffset at)
    {
        _status.Start(at);
        _status.End(DagState.Running, at);
        foreach (var task in tasks)
        {
            task.Start(at, RollsBack);
        }
    }

    public void Succeed(DateTimeOffset at)
    {
        foreach (var task in tasks)
        {
            task.Succeed(at);
        }

        _status.End(DagState.Succeed, at);
    }

    /// <summary>Fails at the last of its agents.</summary>
    public void Fail(DateTimeOffset at, IReadOnlyList<string>? logs)
    {
        foreach (var task in tasks.SkipLast(1))
        {
            task.Succeed(at);
        }

        tasks[^1].Fail(at, logs);
        _status.End(DagState.Failed, at);
    }

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
        if (_status.State == DagState.Succeed)
        {
            return;
        }

        foreach (var task in tasks)
        {
            task.Pass(at);
        }

        _status.Operator = DagOperator.Pass;
        _status.End(DagState.Succeed, at);
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

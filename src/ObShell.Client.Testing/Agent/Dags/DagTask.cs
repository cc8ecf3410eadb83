
namespace ObShell.Client.Testing;

/// <summary>A sub-task of a running DAG: the work of one agent for one stage.</summary>
internal sealed class DagTask(StagePlan plan, AgentAddress agent, string id, long number, DateTimeOffset created)
{
    private readonly DagStatus _status = new(created);
    private readonly List<string> _logs = [];
    private int _runs;
    private int _logsBeforeRun;

    public string Id => id;

    /// <summary>The number of its executions.</summary>
    public int Runs => _runs;

    public bool HasSucceeded => _status.State == DagState.Succeeded;

    public IEnumerable<string> Logs => _logs;

    public void Start(DateTimeOffset at, bool rollback)
    {
        // A failed sub-task is rolled back before it runs again, which counts as an execution too.
        _runs += !rollback && _status.State == DagState.Failed ? 2 : 1;
        _status.Operator = rollback ? DagOperator.Rollback : DagOperator.Run;
        _status.Start(at);
        _logsBeforeRun = _logs.Count;
        if (!rollback)
        {
            _logs.AddRange(plan.WhenStarted(agent));
        }
    }

    public void Succeed(DateTimeOffset at)
    {
        _logs.AddRange(_status.Operator == DagOperator.Rollback ? [$"{agent} rolled back"] : plan.WhenDone(agent));
        _status.End(DagState.Succeeded, at);
    }

    public void Fail(DateTimeOffset at, IReadOnlyList<string>? logs)
    {
        if (logs is not null)
        {
            _logs.RemoveRange(_logsBeforeRun, _logs.Count - _logsBeforeRun);
        }

        _logs.AddRange(logs ?? plan.WhenFailed(agent));
        _status.End(DagState.Failed, at);
    }

    public void Interrupt(DateTimeOffset at)
    {
        _logs.Add(SubDagStages.Interrupted);
        _status.End(DagState.Failed, at);
    }

    public void Cancel(DateTimeOffset at)
    {
        if (_status.State == DagState.Running)
        {
            _logs.Add("sub task cancelled");
            _status.End(DagState.Failed, at);
        }
    }

    public void Pass(DateTimeOffset at)
    {
        if (!HasSucceeded)
        {
            _status.Operator = DagOperator.Pass;
            _status.End(DagState.Succeeded, at);
        }
    }

    public TaskDetailDTO Show(TimeSpan clockSkew) => new()
    {
        Id = id,
        TaskId = number,
        Name = plan.Name,
        State = _status.State,
        Operator = _status.Operator,
        StartTime = _status.StartTime(clockSkew),
        EndTime = _status.EndTime(clockSkew),
        ExecuteTimes = _runs,
        ExecuteAgent = agent,
        TaskLogs = ShowLogs(),
    };

    private IReadOnlyList<string>? ShowLogs() => _runs == 0 && !HasSucceeded ? null : [.. _logs];
}

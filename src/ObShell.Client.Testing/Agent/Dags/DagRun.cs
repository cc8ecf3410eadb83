using System.Text.Json;
using ObShell.Client.Dags;

namespace ObShell.Client.Testing;

/// <summary>
/// A DAG at work. It changes only at moments that follow from when it was made and when it was operated, never at the moment that
/// somebody looks: <see cref="Advance"/> carries out what is due. The sub-tasks of a stage are done after half of its time.
/// </summary>
internal sealed class DagRun
{
    private readonly DagStatus _status;
    private readonly IReadOnlyList<DagNode> _nodes;
    private readonly SubDags? _subDags;
    private readonly FakeDagScript _script;
    private readonly TimeSpan _stageDuration;
    private readonly DagPlan _plan;
    private int _stage = 1;
    private int _failures;
    private bool _areTasksDone;
    private bool _hasFailed;
    private DateTimeOffset? _due;
    private Func<DateTimeOffset>? _busyUntil;

    public DagRun(
        DagPlan plan, string id, long number, IReadOnlyList<DagNode> nodes, SubDags? subDags, FakeDagScript script, TimeSpan stageDuration, DateTimeOffset created)
    {
        Id = id;
        Number = number;
        _plan = plan;
        _nodes = nodes;
        _subDags = subDags;
        _script = script;
        _stageDuration = stageDuration;
        _status = new DagStatus(created);
        _status.MakeReady();
        _due = created + (stageDuration / 2);
    }

    public string Id { get; }

    public long Number { get; }

    public string Name => _plan.Name;

    public AgentAddress Owner => _plan.Owner;

    /// <summary>The main DAG that it is a sub-DAG of; null when it is none.</summary>
    public string? MainId { get; init; }

    /// <summary>When it changes next; null when only an operator changes it.</summary>
    public DateTimeOffset? Due => _busyUntil?.Invoke() is { } free && free > _due ? free : _due;

    public bool IsAtWork => _status.State == DagState.Ready || _status.State == DagState.Running;

    public bool IsFailed => _status.State == DagState.Failed;

    public bool IsSucceeded => _status.State == DagState.Succeeded;

    public bool IsAtLastStage => IsFailed && _stage == _nodes.Count;

    public string StageName => Node.Name;

    public DagPlan Plan => _plan;

    /// <summary>Whether it is one of those that lock something.</summary>
    public bool IsMaintenance => _plan.Lock != DagLock.None;

    /// <summary>Whether its lock holds now: that of one that failed does until it is passed, retried or rolled back, unless it failed where that releases it.</summary>
    public bool HoldsLock => IsMaintenance && (IsAtWork || (IsFailed && !Node.Plan.FailureReleases));

    /// <summary>Whether the lists of unfinished DAGs have it.</summary>
    public bool IsUnfinished => IsAtWork || (IsMaintenance && IsFailed);

    public IReadOnlyList<DagNode> Nodes => _nodes;

    /// <summary>What it has logged so far, as its main DAG repeats it.</summary>
    public IEnumerable<string> Logs => _nodes.SelectMany(node => node.Logs);

    private DagNode Node => _nodes[_stage - 1];

    /// <summary>Carries out the one change that is due.</summary>
    public void Advance()
    {
        var at = Due!.Value;
        if (_status.State == DagState.Ready)
        {
            Begin(at);
        }
        else if (!_areTasksDone)
        {
            EndTasks(at);
        }
        else
        {
            EndStage(at);
        }
    }

    /// <summary>Has a stage fail that is under way and cannot go on after a restart of its agent.</summary>
    public void Interrupt(DateTimeOffset at)
    {
        if (_status.State == DagState.Running && !_areTasksDone && !Node.Plan.Permits('k'))
        {
            (_areTasksDone, _hasFailed) = (true, true);
            Node.InterruptTasks(at);
            (_busyUntil, _due) = (null, at + (_stageDuration - (_stageDuration / 2)));
        }
    }

    public Refusal? Operate(string @operator, DateTimeOffset now) => @operator.ToUpperInvariant() switch
    {
        "ROLLBACK" => Rollback(now),
        "RETRY" => Retry(now),
        "CANCEL" => Cancel(now),
        "PASS" => Pass(now),
        _ => Refusals.OperatorNotSupported(@operator),
    };

    public DagDetailDTO Show(bool withDetails, TimeSpan clockSkew) => new()
    {
        Id = DagId.Parse(Id),
        LocalDagId = Number,
        Name = Name,
        Stage = _stage,
        MaxStage = _nodes.Count,
        MaintenanceType = _plan.Lock switch
        {
            DagLock.None => MaintenanceType.NotUnderMaintenance,
            DagLock.Tenant => MaintenanceType.Tenant,
            DagLock.Obproxy => MaintenanceType.Obproxy,
            _ => MaintenanceType.Global,
        },
        MaintenanceKey = _plan.LockKey,
        State = _status.State,
        Operator = _status.Operator,
        StartTime = _status.StartTime(clockSkew),
        EndTime = _status.EndTime(clockSkew),
        AdditionalData = withDetails ? ShowAdditionalData() : null,
        Nodes = withDetails && !_script.HideDetails ? [.. _nodes.Select(node => node.Show(clockSkew))] : null,
    };

    private void Begin(DateTimeOffset at)
    {
        _status.Start(at);
        if (_status.Operator == DagOperator.Cancel)
        {
            Node.Cancel(at);
            _areTasksDone = true;
            _due = at + (_stageDuration - (_stageDuration / 2));
        }
        else
        {
            StartStage(at);
        }
    }

    private void StartStage(DateTimeOffset at)
    {
        Node.Start(at);
        if (_status.Operator != DagOperator.Rollback)
        {
            Node.Plan.Begin();
            _busyUntil = Node.Plan.WaitFor?.Invoke(at);
            _subDags?.Begin(Node.Plan.Work, at);
        }

        _areTasksDone = false;
        _due = at + (_stageDuration / 2);
    }

    private void EndTasks(DateTimeOffset at)
    {
        _areTasksDone = true;
        _busyUntil = null;
        _hasFailed = false;
        _due = at + (_stageDuration - (_stageDuration / 2));
        if (_status.Operator == DagOperator.Rollback)
        {
            Node.Plan.Undo();
            Node.Plan.UndoAt(at);
            Node.SucceedTasks(at);
        }
        else if (TryFail(at, out var logs))
        {
            _hasFailed = true;
            Node.FailTasks(at, logs);
            _subDags?.Fail(Node.Plan.Work, at);
        }
        else
        {
            Node.SucceedTasks(at);
            _subDags?.Succeed(Node.Plan.Work, at);
        }
    }

    private bool TryFail(DateTimeOffset at, out IReadOnlyList<string>? logs)
    {
        logs = null;
        if (_stage == _script.FailAtStage && _failures < _script.FailTimes)
        {
            _failures = _script.FailTimes == int.MaxValue ? 0 : _failures + 1;
            logs = _script.FailureLogs;
            return true;
        }

        logs = _subDags?.FailureOf(Node.Plan.Work);
        if (logs is not null || Node.Fails)
        {
            return true;
        }

        logs = Node.Plan.Effect(at) is { } error ? [error] : null;
        return logs is not null;
    }

    private void EndStage(DateTimeOffset at)
    {
        if (_status.Operator == DagOperator.Cancel)
        {
            End(DagState.Failed, at);
        }
        else if (_hasFailed)
        {
            Node.End(DagState.Failed, at);
            End(DagState.Failed, at);
        }
        else
        {
            Node.End(DagState.Succeeded, at);
            MoveOn(_status.Operator == DagOperator.Rollback ? _stage - 1 : _stage + 1, at);
        }
    }

    private void MoveOn(int stage, DateTimeOffset at)
    {
        if (stage < 1 || stage > _nodes.Count)
        {
            End(DagState.Succeeded, at);
            _subDags?.Release(at);
            return;
        }

        _stage = stage;
        StartStage(at);
    }

    private void End(DagState state, DateTimeOffset at)
    {
        _busyUntil = null;
        _status.End(state, at);
        _due = null;
    }

    /// <summary>Breaks it off and rolls it back, as the route does that cancels a restore.</summary>
    public Refusal? Abort(DateTimeOffset now)
    {
        if (_status.Operator == DagOperator.Rollback && IsAtWork)
        {
            return null;
        }

        if (IsAtWork)
        {
            Node.Cancel(now);
            End(DagState.Failed, now);
        }

        return Rollback(now);
    }

    private Refusal? Cancel(DateTimeOffset now)
    {
        if (!IsAtWork)
        {
            return Refusals.CancelFinishedDag;
        }

        if (FirstThatForbids('c', _nodes.Take(_stage), _script.AllowCancel) is { } fixedNode)
        {
            return Refusals.CancelNotAllowed(fixedNode.Name);
        }

        if (_status.Operator != DagOperator.Cancel)
        {
            Node.Await(DagOperator.Cancel);
            Queue(DagOperator.Cancel, now);
        }

        return null;
    }

    private Refusal? Retry(DateTimeOffset now)
    {
        if (!IsFailed)
        {
            return Refusals.RetryNotFailedDag;
        }

        if (FirstThatForbids('r', [Node], _script.AllowRetry) is not null)
        {
            return Refusals.RetryNotAllowed(Node.Name);
        }

        Node.Await(DagOperator.Retry);
        Queue(DagOperator.Run, now);
        return null;
    }

    private Refusal? Rollback(DateTimeOffset now)
    {
        if (!IsFailed)
        {
            return Refusals.RollbackNotFailedDag;
        }

        if (FirstThatForbids('b', _nodes.Take(_stage), _script.AllowRollback) is { } fixedNode)
        {
            return Refusals.RollbackNotAllowed(fixedNode.Name);
        }

        foreach (var node in _nodes.Take(_stage))
        {
            node.Await(DagOperator.Rollback);
        }

        Queue(DagOperator.Rollback, now);
        return null;
    }

    private Refusal? Pass(DateTimeOffset now)
    {
        if (!IsFailed)
        {
            return Refusals.PassNotFailedDag;
        }

        if (FirstThatForbids('p', _nodes.Where(node => !node.HasSucceeded), _script.AllowPass) is { } fixedNode)
        {
            return Refusals.PassNotAllowed(fixedNode.Name);
        }

        foreach (var node in _nodes)
        {
            node.Pass(now);
        }

        _status.Operator = DagOperator.Pass;
        End(DagState.Succeeded, now);
        return null;
    }

    private static DagNode? FirstThatForbids(char @operator, IEnumerable<DagNode> nodes, bool? allowed) =>
        nodes.FirstOrDefault(node => !(allowed ?? node.Plan.Permits(@operator)));

    private void Queue(DagOperator @operator, DateTimeOffset now)
    {
        _busyUntil = null;
        _status.Await(DagState.Ready, @operator);
        _due = now + (_stageDuration / 2);
    }

    /// <summary>Passes one node of a DAG that failed there, which goes on with the next.</summary>
    public Refusal? PassNode(DagNode node, DateTimeOffset now)
    {
        if (!IsFailed)
        {
            return Refusals.PassNodeOfDagNotFailed;
        }

        if (node != Node || node.HasSucceeded)
        {
            return Refusals.PassNotFailedNode;
        }

        if (FirstThatForbids('p', [node], _script.AllowPass) is not null)
        {
            return Refusals.PassNodeNotAllowed(node.Name);
        }

        node.Pass(now);
        if (_stage == _nodes.Count)
        {
            End(DagState.Succeeded, now);
            return null;
        }

        _stage++;
        Queue(DagOperator.Run, now);
        return null;
    }

    private Dictionary<string, JsonElement>? ShowAdditionalData()
    {
        if (_plan.AdditionalData is { } data)
        {
            return data.ToDictionary(member => member.Key, member => JsonElement.Parse(member.Value!.ToJsonString()));
        }

        if (MainId is null && _subDags is null && _nodes is [{ HasOneTask: true }])
        {
            return null;
        }

        using var json = new JsonText();
        if (MainId is not null)
        {
            json.Writer.WriteStringValue(MainId);
            return new() { ["main_dag_id"] = JsonElement.Parse(json.ToArray()) };
        }

        if (_subDags?.Ids.ToArray() is not { Length: > 0 } subDags)
        {
            return [];
        }

        json.Writer.WriteStartObject();
        foreach (var (agent, id) in subDags)
        {
            json.Writer.WriteString(agent.ToString(), id);
        }

        json.Writer.WriteEndObject();
        return new() { ["sub_dags"] = JsonElement.Parse(json.ToArray()) };
    }
}

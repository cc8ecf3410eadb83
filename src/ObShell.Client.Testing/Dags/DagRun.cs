using System.Text.Json;

namespace ObShell.Client.Testing;

/// <summary>
/// A DAG at work. It changes only at moments that follow from when it was made and when it was operated, never at the moment that
/// somebody looks: <see cref="Advance"/> carries out all that was due until then.
/// </summary>
internal sealed class DagRun
{
    private readonly DagStatus _status;
    private readonly IReadOnlyList<DagNode> _nodes;
    private readonly IReadOnlyDictionary<string, string> _subDags;
    private readonly FakeDagScript _script;
    private readonly TimeSpan _stageDuration;
    private readonly DagPlan _plan;
    private readonly long _number;
    private DateTimeOffset? _due;
    private int _stage = 1;
    private int _failures;
    private bool _hasSubDags;

    public DagRun(
        string id,
        long number,
        DagPlan plan,
        IReadOnlyList<DagNode> nodes,
        IReadOnlyDictionary<string, string> subDags,
        FakeDagScript script,
        TimeSpan stageDuration,
        DateTimeOffset created)
    {
        Id = id;
        _number = number;
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

    public bool IsUnfinished => _status.State == DagState.Ready || _status.State == DagState.Running;

    public bool IsFailed => _status.State == DagState.Failed;

    /// <summary>Whether it keeps other operations from starting.</summary>
    public bool Holds => _plan.IsMain && (IsUnfinished || IsFailed);

    private DagNode Node => _nodes[_stage - 1];

    public void Advance(DateTimeOffset now)
    {
        while (_due is { } due && due <= now)
        {
            if (_status.State == DagState.Ready)
            {
                Begin(due);
            }
            else
            {
                EndStage(due);
            }
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

    public void ForcePass(DateTimeOffset now)
    {
        foreach (var node in _nodes)
        {
            node.Pass(now);
        }

        _status.Operator = DagOperator.Pass;
        _status.End(DagState.Succeed, now);
        _due = null;
    }

    public DagDetailDTO Show(bool withDetails, TimeSpan clockSkew) => new()
    {
        Id = DagId.Parse(Id),
        LocalDagId = _number,
        Name = _plan.Name,
        Stage = _stage,
        MaxStage = _nodes.Count,
        MaintenanceType = MaintenanceType.NotUnderMaintenance,
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
            _due = at + (_stageDuration - (_stageDuration / 2));
        }
        else
        {
            _hasSubDags = true;
            Node.Start(at);
            _due = at + _stageDuration;
        }
    }

    private void EndStage(DateTimeOffset at)
    {
        if (_status.Operator == DagOperator.Cancel)
        {
            End(DagState.Failed, at);
        }
        else if (_status.Operator == DagOperator.Rollback)
        {
            Node.Succeed(at);
            MoveOn(_stage - 1, at);
        }
        else if (_stage == _script.FailAtStage && _failures < _script.FailTimes)
        {
            _failures = _script.FailTimes == int.MaxValue ? 0 : _failures + 1;
            Node.Fail(at, _script.FailureLogs);
            End(DagState.Failed, at);
        }
        else
        {
            Node.Succeed(at);
            MoveOn(_stage + 1, at);
        }
    }

    private void MoveOn(int stage, DateTimeOffset at)
    {
        if (stage < 1 || stage > _nodes.Count)
        {
            End(DagState.Succeed, at);
            return;
        }

        _stage = stage;
        Node.Start(at);
        _due = at + _stageDuration;
    }

    private void End(DagState state, DateTimeOffset at)
    {
        _status.End(state, at);
        _due = null;
    }

    private Refusal? Cancel(DateTimeOffset now)
    {
        if (!IsUnfinished)
        {
            return Refusals.CancelFinishedDag;
        }

        if (!_script.AllowCancel)
        {
            return Refusals.CancelNotAllowed(_nodes[0].Name);
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

        if (!_script.AllowRetry)
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

        if (!_script.AllowRollback)
        {
            return Refusals.RollbackNotAllowed(_nodes[0].Name);
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

        if (!_script.AllowPass)
        {
            return Refusals.PassNotAllowed(Node.Name);
        }

        ForcePass(now);
        return null;
    }

    private void Queue(DagOperator @operator, DateTimeOffset now)
    {
        _status.Await(DagState.Ready, @operator);
        _due = now + (_stageDuration / 2);
    }

    private Dictionary<string, JsonElement> ShowAdditionalData()
    {
        if (!_hasSubDags || !_plan.IsMain)
        {
            return [];
        }

        using var json = new JsonText();
        json.Writer.WriteStartObject();
        foreach (var (agent, id) in _subDags)
        {
            json.Writer.WriteString(agent, id);
        }

        json.Writer.WriteEndObject();
        return new() { ["sub_dags"] = JsonElement.Parse(json.ToArray()) };
    }
}

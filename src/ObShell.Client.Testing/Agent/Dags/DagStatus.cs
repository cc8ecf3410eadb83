
namespace ObShell.Client.Testing;

/// <summary>What a DAG, a node and a sub-task have in common: state, operator and times. A null time is written as 1970.</summary>
internal sealed class DagStatus(DateTimeOffset created)
{
    public DagState State { get; private set; } = DagState.Pending;

    public DagOperator Operator { get; set; } = DagOperator.Run;

    private DateTimeOffset? Started { get; set; } = created;

    private DateTimeOffset? Ended { get; set; } = created;

    /// <summary>Resets it to pending, without times.</summary>
    public void Await(DagState state, DagOperator @operator)
    {
        State = state;
        Operator = @operator;
        Started = null;
        Ended = null;
    }

    /// <summary>Sets it to pending for the first time.</summary>
    public void MakeReady() => State = DagState.Ready;

    public void Start(DateTimeOffset at)
    {
        State = DagState.Running;
        Started = at;
    }

    public void End(DagState state, DateTimeOffset at)
    {
        State = state;
        Ended = at;
    }

    public ServerTime StartTime(TimeSpan clockSkew) => Show(Started, clockSkew);

    public ServerTime EndTime(TimeSpan clockSkew) => Show(Ended, clockSkew);

    private static ServerTime Show(DateTimeOffset? time, TimeSpan clockSkew) => new(time is { } moment ? moment + clockSkew : DateTimeOffset.UnixEpoch);
}

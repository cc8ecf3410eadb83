using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing;

/// <summary>An inspection of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeInspection
{
    private InspectionStatus _status = InspectionStatus.Running;

    internal FakeInspection(int id, InspectionScenario scenario, DateTimeOffset startedAt) => (Id, Scenario, StartedAt) = (id, scenario, startedAt);

    /// <summary>The id of its report.</summary>
    public int Id { get; }

    /// <summary>What was inspected.</summary>
    public InspectionScenario Scenario { get; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When it succeeded; null when it has not.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>How it goes or went.</summary>
    public InspectionStatus Status => _status == InspectionStatus.Running && Error is not null ? InspectionStatus.Failed : _status;

    /// <summary>What it has found, when it has succeeded.</summary>
    public IReadOnlyList<FakeFinding> Findings { get; private set; } = [];

    /// <summary>Why it failed; null when it has not.</summary>
    public string? Error => FindError();

    /// <summary>The id of the DAG that runs it; empty for one that a test has added.</summary>
    public string DagId { get; internal set; } = "";

    /// <summary>Why the DAG failed that runs it; null when it has not.</summary>
    internal Func<string?> FindError { get; set; } = static () => null;

    internal FakeInspection Succeed(DateTimeOffset at, IReadOnlyList<FakeFinding> findings)
    {
        (FinishedAt, Findings, _status) = (at, findings, InspectionStatus.Succeed);
        return this;
    }
}

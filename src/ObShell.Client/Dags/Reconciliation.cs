namespace ObShell.Client;

/// <summary>What became of a call whose outcome was unknown, as far as the agent's DAGs tell.</summary>
public sealed record Reconciliation
{
    internal Reconciliation(ReconciliationOutcome outcome, IReadOnlyList<DagOperation> candidates, string reason)
    {
        Outcome = outcome;
        Candidates = candidates;
        Reason = reason;
    }

    /// <summary>What became of the call.</summary>
    public ReconciliationOutcome Outcome { get; }

    /// <summary>The DAG that the call made, to follow; null unless <see cref="Outcome"/> is <see cref="ReconciliationOutcome.Started"/>.</summary>
    public DagOperation? Operation => Outcome == ReconciliationOutcome.Started ? Candidates[0] : null;

    /// <summary>The DAGs that the call may have made, newest first; more than one when it can't be told which.</summary>
    public IReadOnlyList<DagOperation> Candidates { get; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; }

    /// <summary>The outcome in words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => $"{Outcome}: {Reason}";
}

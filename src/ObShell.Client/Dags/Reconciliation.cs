namespace ObShell.Client;

/// <summary>The outcome of a request whose outcome was unknown, as far as the DAGs show it.</summary>
public sealed record Reconciliation
{
    internal Reconciliation(ReconciliationOutcome outcome, IReadOnlyList<DagOperation> candidates, string reason)
    {
        Outcome = outcome;
        Candidates = candidates;
        Reason = reason;
    }

    /// <summary>The outcome of the request.</summary>
    public ReconciliationOutcome Outcome { get; }

    /// <summary>The DAG that the request started; null unless <see cref="Outcome"/> is <see cref="ReconciliationOutcome.Started"/>.</summary>
    public DagOperation? Operation => Outcome == ReconciliationOutcome.Started ? Candidates[0] : null;

    /// <summary>The DAGs that the request may have started, newest first; several if it cannot be determined which.</summary>
    public IReadOnlyList<DagOperation> Candidates { get; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; }

    /// <summary>The outcome in words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => $"{Outcome}: {Reason}";
}

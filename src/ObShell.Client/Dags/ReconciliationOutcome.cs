namespace ObShell.Client;

/// <summary>What became of a call whose outcome was unknown.</summary>
public enum ReconciliationOutcome
{
    /// <summary>It can't be told: look at the cluster before you repeat the call.</summary>
    CannotTell = 0,

    /// <summary>The call ran: there is exactly one DAG that it would have made.</summary>
    Started = 1,

    /// <summary>The call did not run: the agent shows all of its DAGs, and none of them is one that the call would have made.</summary>
    NotStarted = 2,
}

namespace ObShell.Client;

/// <summary>The outcome of a request whose outcome was unknown.</summary>
public enum ReconciliationOutcome
{
    /// <summary>Not determined: check the cluster before you repeat the request.</summary>
    CannotTell = 0,

    /// <summary>The request ran: there is exactly one DAG that it would have started.</summary>
    Started = 1,

    /// <summary>The request did not run: the agent lists all of its DAGs, and the request would have started none of them.</summary>
    NotStarted = 2,
}

namespace ObShell.Client.Dags;

/// <summary>A DAG as an agent has just shown it, and the call that brought it.</summary>
internal sealed record DagAnswer(DagDetailDTO Dag, ObShellCall Call);

namespace ObShell.Client.Dags;

/// <summary>A DAG as an agent has just returned it, and the call that returned it.</summary>
internal sealed record DagAnswer(DagDetailDTO Dag, ObShellCall Call);

namespace ObShell.Client;

/// <summary>A DAG as an agent has just shown it, and the call that brought it.</summary>
internal readonly record struct DagAnswer(DagDetailDTO Dag, ObShellCall Call);

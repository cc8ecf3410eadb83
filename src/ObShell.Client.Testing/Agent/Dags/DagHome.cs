namespace ObShell.Client.Testing;

/// <summary>Where a DAG is stored.</summary>
internal enum DagHome
{
    /// <summary>At the agent that started it.</summary>
    Agent,

    /// <summary>In the cluster.</summary>
    Cluster,
}

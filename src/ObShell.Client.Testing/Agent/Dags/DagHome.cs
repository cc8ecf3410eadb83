namespace ObShell.Client.Testing;

/// <summary>Where a DAG lives.</summary>
internal enum DagHome
{
    /// <summary>With the agent that started it.</summary>
    Agent,

    /// <summary>In the cluster.</summary>
    Cluster,
}

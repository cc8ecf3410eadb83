namespace ObShell.Client.Testing;

/// <summary>What a DAG keeps others from touching.</summary>
internal enum DagLock
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The agent that keeps the DAG.</summary>
    Agent,

    /// <summary>The cluster, all tenants included.</summary>
    Cluster,

    /// <summary>One tenant, and the cluster as a whole.</summary>
    Tenant,

    /// <summary>The OBProxy of the agent that keeps the DAG.</summary>
    Obproxy,
}

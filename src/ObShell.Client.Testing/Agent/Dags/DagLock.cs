namespace ObShell.Client.Testing;

/// <summary>What a DAG locks.</summary>
internal enum DagLock
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The agent that stores the DAG.</summary>
    Agent,

    /// <summary>The cluster, all tenants included.</summary>
    Cluster,

    /// <summary>One tenant, and the cluster as a whole.</summary>
    Tenant,

    /// <summary>The OBProxy of the agent that stores the DAG.</summary>
    Obproxy,
}

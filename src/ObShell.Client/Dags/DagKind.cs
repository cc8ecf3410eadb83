namespace ObShell.Client.Dags;

/// <summary>Where a DAG is stored and what it is about, by its <see cref="DagId"/>.</summary>
public enum DagKind
{
    /// <summary>The id has an unknown form.</summary>
    Unknown = 0,

    /// <summary>In the cluster: any agent can return it.</summary>
    Cluster = 1,

    /// <summary>At one agent: <see cref="DagId.Owner"/>.</summary>
    Agent = 2,

    /// <summary>At one agent, about its OBProxy: requests require the agent password.</summary>
    Obproxy = 3,
}

namespace ObShell.Client.Dags;

/// <summary>Where a DAG lives and what it is about, as its <see cref="DagId"/> tells.</summary>
public enum DagKind
{
    /// <summary>The id has a form that this version does not know.</summary>
    Unknown = 0,

    /// <summary>In the cluster: any agent answers for it.</summary>
    Cluster = 1,

    /// <summary>At one agent: <see cref="DagId.Owner"/>.</summary>
    Agent = 2,

    /// <summary>At one agent, about its OBProxy: it wants the agent password.</summary>
    Obproxy = 3,
}

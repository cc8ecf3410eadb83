using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>The plan of a DAG.</summary>
/// <param name="Name">The name of the DAG.</param>
/// <param name="Agents">The agents that take part; the first one stores the DAG, or creates it if it is a DAG of the cluster.</param>
/// <param name="Stages">Creates the stages, given the still empty sub-DAGs.</param>
internal sealed record DagPlan(string Name, IReadOnlyList<AgentAddress> Agents, Func<SubDags, IReadOnlyList<StagePlan>> Stages)
{
    /// <summary>What it locks.</summary>
    public DagLock Lock { get; init; }

    /// <summary>The tenant that it locks; empty for none.</summary>
    public string LockKey { get; init; } = "";

    /// <summary>Whether it is stored in the cluster and not at an agent.</summary>
    public bool IsClusterDag { get; init; }

    /// <summary>Whether its id is that of an OBProxy DAG.</summary>
    public bool IsObproxyDag { get; init; }

    /// <summary>The sub-DAGs that lock the agents instead of it; null for none.</summary>
    public SubDagPlan? SubDags { get; init; }

    /// <summary>Whether another DAG has started it, and not a request.</summary>
    public bool IsStartedByDag { get; init; }

    /// <summary>The main DAGs whose locks are released first.</summary>
    public IReadOnlyList<string> PassedDags { get; init; } = [];

    /// <summary>Its additional data; null for that of the stages.</summary>
    public JsonObject? AdditionalData { get; init; }

    public AgentAddress Owner => Agents[0];
}

using System.Text.Json.Nodes;

namespace ObShell.Client.Testing;

/// <summary>What a DAG is going to do, before it exists.</summary>
/// <param name="Name">The name of the DAG.</param>
/// <param name="Agents">The agents that take part; the first one keeps the DAG, or creates it when it is one of the cluster.</param>
/// <param name="Stages">Makes the stages, given the sub-DAGs, of which there are none yet.</param>
internal sealed record DagPlan(string Name, IReadOnlyList<AgentAddress> Agents, Func<SubDags, IReadOnlyList<StagePlan>> Stages)
{
    /// <summary>What it locks.</summary>
    public DagLock Lock { get; init; }

    /// <summary>The tenant that it locks; empty when it locks none.</summary>
    public string LockKey { get; init; } = "";

    /// <summary>Whether it lives in the cluster, and not with an agent.</summary>
    public bool IsClusterDag { get; init; }

    /// <summary>Whether its id says that it is about an OBProxy.</summary>
    public bool IsObproxyDag { get; init; }

    /// <summary>The sub-DAGs that lock the agents in its place; null for none.</summary>
    public SubDagPlan? SubDags { get; init; }

    /// <summary>The main DAGs whose locks are released first.</summary>
    public IReadOnlyList<string> PassedDags { get; init; } = [];

    /// <summary>What its details say besides; null for what the stages make of it.</summary>
    public JsonObject? AdditionalData { get; init; }

    public AgentAddress Owner => Agents[0];
}

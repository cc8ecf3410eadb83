namespace ObShell.Client.Testing;

/// <summary>What a DAG is going to do, before it exists.</summary>
/// <param name="Name">The name of the DAG.</param>
/// <param name="Agents">The agents that take part; the first one keeps the DAG.</param>
/// <param name="Stages">Makes the stages, given the sub-DAGs, of which there are none yet.</param>
internal sealed record DagPlan(string Name, IReadOnlyList<AgentAddress> Agents, Func<SubDags, IReadOnlyList<StagePlan>> Stages)
{
    /// <summary>Whether it locks the agent that keeps it.</summary>
    public bool Locks { get; init; }

    /// <summary>The sub-DAGs that lock the agents in its place; null for none.</summary>
    public SubDagPlan? SubDags { get; init; }

    /// <summary>The main DAGs whose locks are released first.</summary>
    public IReadOnlyList<string> PassedDags { get; init; } = [];

    public AgentAddress Owner => Agents[0];
}

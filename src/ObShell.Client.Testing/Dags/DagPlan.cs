namespace ObShell.Client.Testing;

/// <summary>What a DAG is going to do, before it exists.</summary>
/// <param name="Name">The name of the DAG.</param>
/// <param name="Agents">The agents that take part; the first one keeps the DAG.</param>
/// <param name="Stages">Makes the stages, given the ids of the sub-DAGs by agent.</param>
internal sealed record DagPlan(
    string Name,
    IReadOnlyList<AgentInfo> Agents,
    Func<IReadOnlyDictionary<string, string>, IReadOnlyList<StagePlan>> Stages)
{
    /// <summary>Whether it has a sub-DAG at every agent, and keeps other operations from starting there.</summary>
    public bool IsMain { get; init; } = true;
}

namespace ObShell.Client.Testing;

/// <summary>A stop that has been checked and can be carried out.</summary>
/// <param name="Mode">How to stop.</param>
/// <param name="Targets">The agents of the observers to stop.</param>
/// <param name="Zones">The zones that were named; empty when servers or the whole cluster were.</param>
/// <param name="Cluster">The cluster that they are in.</param>
internal sealed record StopOrder(StopMode Mode, IReadOnlyList<AgentAddress> Targets, IReadOnlyList<string> Zones, FakeCluster Cluster)
{
    public bool Kills(AgentAddress agent) => Mode != StopMode.Immediate && Targets.Contains(agent);
}

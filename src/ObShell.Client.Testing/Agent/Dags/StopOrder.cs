namespace ObShell.Client.Testing;

/// <summary>A validated stop.</summary>
/// <param name="Mode">How to stop.</param>
/// <param name="Targets">The agents of the observers to stop.</param>
/// <param name="Zones">The zones of the scope; empty for servers or the whole cluster.</param>
/// <param name="Cluster">The cluster.</param>
internal sealed record StopOrder(StopMode Mode, IReadOnlyList<AgentAddress> Targets, IReadOnlyList<string> Zones, FakeCluster Cluster)
{
    public bool Kills(AgentAddress agent) => Mode != StopMode.Immediate && Targets.Contains(agent);
}

namespace ObShell.Client.Testing;

/// <summary>The agents of a cluster of fakes.</summary>
internal sealed class Neighbours(IReadOnlyList<Neighbour> agents)
{
    /// <summary>The agent that has an address and can be reached; null when there is none.</summary>
    public Neighbour? Find(AgentAddress address) => agents.FirstOrDefault(agent => agent.Setup.Topology.Self == address && agent.IsListening());

    /// <summary>The other agents that can be reached.</summary>
    public IEnumerable<AgentAddress> Others(AgentAddress own) => agents.Where(agent => agent.IsListening()).Select(agent => agent.Setup.Topology.Self).Where(agent => agent != own);
}

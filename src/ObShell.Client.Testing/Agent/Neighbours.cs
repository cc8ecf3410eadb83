namespace ObShell.Client.Testing;

/// <summary>The agents of a fake cluster.</summary>
internal sealed class Neighbours(IReadOnlyList<Neighbour> agents)
{
    /// <summary>The reachable agent with an address; null for none.</summary>
    public Neighbour? Find(AgentAddress address) => agents.FirstOrDefault(agent => agent.Setup.Topology.Self == address && agent.IsListening());

    /// <summary>The other reachable agents.</summary>
    public IEnumerable<AgentAddress> Others(AgentAddress own) => agents.Where(agent => agent.IsListening()).Select(agent => agent.Setup.Topology.Self).Where(agent => agent != own);
}

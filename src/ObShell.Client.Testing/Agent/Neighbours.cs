namespace ObShell.Client.Testing;

/// <summary>The agents of a fake cluster.</summary>
internal sealed class Neighbours
{
    private volatile IReadOnlyList<Neighbour> _agents = [];

    /// <summary>Adds an agent.</summary>
    public void Add(Neighbour agent) => _agents = [.. _agents, agent];

    /// <summary>The reachable agent with an address; null for none.</summary>
    public Neighbour? Find(AgentAddress address) => _agents.FirstOrDefault(agent => agent.Setup.Topology.Self == address && agent.IsListening());

    /// <summary>The other reachable agents of a cluster.</summary>
    public IEnumerable<AgentAddress> Others(AgentSetup own) => own.Members.Where(agent => agent != own.Topology.Self && Find(agent) is not null);
}

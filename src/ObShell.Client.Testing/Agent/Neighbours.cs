namespace ObShell.Client.Testing;

/// <summary>The agents of fakes that can reach each other.</summary>
internal sealed class Neighbours
{
    private volatile IReadOnlyList<Neighbour> _agents = [];

    /// <summary>Adds an agent.</summary>
    public void Add(Neighbour agent) => _agents = [.. _agents, agent];

    /// <summary>The agent that has an address and can be reached; null when there is none.</summary>
    public Neighbour? Find(AgentAddress address) => _agents.FirstOrDefault(agent => agent.Setup.Topology.Self == address && agent.IsListening());

    /// <summary>The other agents that an agent knows and that can be reached.</summary>
    public IEnumerable<AgentAddress> Others(AgentSetup own) => own.Members.Where(agent => agent != own.Topology.Self && Find(agent) is not null);
}

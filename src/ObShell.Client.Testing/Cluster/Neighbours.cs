namespace ObShell.Client.Testing;

/// <summary>The agents of a cluster of fakes.</summary>
internal sealed class Neighbours(IReadOnlyList<Neighbour> agents)
{
    private readonly Lock _gate = new();

    /// <summary>Whether a DAG at one of the agents keeps other operations from starting.</summary>
    public bool IsHeld => agents.Any(agent => agent.Setup.Dags.IsHeld);

    /// <summary>The agent that has an address and can be reached; null when there is none.</summary>
    public Neighbour? Find(AgentInfo address) => agents.FirstOrDefault(agent => agent.Setup.Topology.Self == address && agent.IsListening());

    /// <summary>The other agents that can be reached.</summary>
    public IEnumerable<AgentSetup> Others(AgentSetup own) => agents.Where(agent => agent.Setup != own && agent.IsListening()).Select(agent => agent.Setup);

    /// <summary>Starts a DAG at one of the agents unless a DAG at any of them stands in the way; failed ones that are named don't.</summary>
    /// <returns>The new DAG without details; null when another one stands in the way.</returns>
    public DagDetailDTO? TryStart(AgentSetup own, Func<DagDetailDTO?> start, IReadOnlyList<string> passed)
    {
        lock (_gate)
        {
            var others = agents.Select(agent => agent.Setup.Dags).Where(dags => dags != own.Dags).ToArray();
            if (others.Any(dags => !dags.CanPass(passed)) || start() is not { } started)
            {
                return null;
            }

            foreach (var dags in others)
            {
                dags.ForcePass();
            }

            return started;
        }
    }
}

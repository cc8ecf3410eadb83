using System.Collections.Concurrent;
using ObShell.Client.Pipeline.Transport;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The state of each agent of a client.</summary>
internal sealed class AgentDirectory(AuthenticationPolicy policy, TimeProvider time)
{
    private readonly ConcurrentDictionary<AgentEndpoint, AgentState> _agents = new(ReferenceEqualityComparer.Instance);

    public AgentState Of(AgentEndpoint endpoint) => _agents.GetOrAdd(endpoint, static (_, directory) => directory.CreateState(), this);

    /// <summary>Discards what could be sent again.</summary>
    public void ClearHeaders()
    {
        foreach (var agent in _agents.Values)
        {
            agent.ClearHeaders();
        }
    }

    private AgentState CreateState() => new(policy, time);
}

using System.Collections.Concurrent;
using ObShell.Client.Endpoints;

namespace ObShell.Client.Authentication;

/// <summary>What a client knows of each of its agents, and the sessions that it has there.</summary>
internal sealed class AgentDirectory
{
    private readonly ConcurrentDictionary<Uri, SharedValue<AgentKnowledge>> _agents = new();
    private readonly ConcurrentDictionary<Uri, SharedValue<AgentSession>> _sessions = new();

    public SharedValue<AgentKnowledge> Agent(AgentEndpoint endpoint) => _agents.GetOrAdd(endpoint.Address, static _ => new());

    public SharedValue<AgentSession> Session(AgentEndpoint endpoint) => _sessions.GetOrAdd(endpoint.Address, static _ => new());
}

using System.Collections.Concurrent;
using ObShell.Client.Endpoints;

namespace ObShell.Client.Authentication;

/// <summary>What a client knows of each of its agents.</summary>
internal sealed class AgentDirectory(ObShellClientOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<AgentEndpoint, AgentProcessState> _agents = new(ReferenceEqualityComparer.Instance);

    public AgentProcessState Of(AgentEndpoint endpoint) => _agents.GetOrAdd(endpoint, static (_, directory) => directory.CreateState(), this);

    private AgentProcessState CreateState() => new(options, time);
}

using System.Collections.Concurrent;

namespace ObShell.Client.Http;

/// <summary>
/// What a client knows of its agents. An agent is asked when it is first needed and again when what is known has proved wrong; calls
/// that need the same at the same time wait for one answer.
/// </summary>
internal sealed class AgentDirectory
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of the agent; asks it when nothing is.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="ask">Asks the agent; what was known before is its argument.</param>
    /// <param name="cancellationToken">Ends the waiting; other callers go on waiting for the same answer.</param>
    public Task<AgentKnowledge> GetAsync(Uri endpoint, Func<AgentKnowledge?, Task<AgentKnowledge>> ask, CancellationToken cancellationToken) =>
        EntryOf(endpoint).GetAsync(stale: null, ask, cancellationToken);

    /// <summary>Asks the agent again, unless somebody has since <paramref name="stale"/> was known.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="stale">What has proved wrong.</param>
    /// <param name="ask">Asks the agent; what was known before is its argument.</param>
    /// <param name="cancellationToken">Ends the waiting; other callers go on waiting for the same answer.</param>
    public Task<AgentKnowledge> RefreshAsync(
        Uri endpoint, AgentKnowledge stale, Func<AgentKnowledge?, Task<AgentKnowledge>> ask, CancellationToken cancellationToken) =>
        EntryOf(endpoint).GetAsync(stale, ask, cancellationToken);

    private Entry EntryOf(Uri endpoint) => _entries.GetOrAdd(endpoint.Authority, static _ => new Entry());

    private sealed class Entry
    {
        private readonly Lock _lock = new();
        private AgentKnowledge? _known;
        private Task<AgentKnowledge>? _asking;

        public Task<AgentKnowledge> GetAsync(AgentKnowledge? stale, Func<AgentKnowledge?, Task<AgentKnowledge>> ask, CancellationToken cancellationToken)
        {
            Task<AgentKnowledge> answer;
            lock (_lock)
            {
                if (_known is not null && !ReferenceEquals(_known, stale))
                {
                    return Task.FromResult(_known);
                }

                answer = _asking ??= AskAsync(ask);
            }

            return answer.WaitAsync(cancellationToken);
        }

        private async Task<AgentKnowledge> AskAsync(Func<AgentKnowledge?, Task<AgentKnowledge>> ask)
        {
            // Off the caller's stack: the field has to be set before this can finish.
            await Task.Yield();
            try
            {
                var knowledge = await ask(_known).ConfigureAwait(false);
                lock (_lock)
                {
                    _known = knowledge;
                    return knowledge;
                }
            }
            finally
            {
                lock (_lock)
                {
                    _asking = null;
                }
            }
        }
    }
}

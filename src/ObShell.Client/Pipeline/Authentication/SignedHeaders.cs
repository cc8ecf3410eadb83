using System.Diagnostics.CodeAnalysis;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>
/// The signed headers of repeated requests to an agent, such as polls. An agent accepts a header until it expires, also a second time, so that a fresh one for each poll would
/// protect from nothing. The headers of one agent with one key and clock, and of one proof, are kept; any other discards them.
/// </summary>
/// <param name="lifetime">How long a signature is valid. It is reused for half of that, so that the request has time to arrive.</param>
/// <param name="time">The clock of the client, whose difference from the agent's is known.</param>
internal sealed class SignedHeaders(TimeSpan lifetime, TimeProvider time)
{
    /// <summary>Enough for the polls of as many DAGs as a client follows at once. A header takes about 1 KB.</summary>
    public const int Capacity = 16_384;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byPath = new(StringComparer.Ordinal);

    // The most recently used one first.
    private readonly LinkedList<Entry> _byUse = new();
    private AgentKnowledge? _agent;
    private Proof? _proof;

    /// <summary>Finds the header of a request that was sent before.</summary>
    public bool TryFind(AgentKnowledge agent, Proof proof, string pathAndQuery, [NotNullWhen(true)] out string? header)
    {
        lock (_lock)
        {
            Adopt(agent, proof);
            header = null;
            if (!_byPath.TryGetValue(pathAndQuery, out var node))
            {
                return false;
            }

            _byUse.Remove(node);
            if (HasAged(node.Value))
            {
                _byPath.Remove(pathAndQuery);
                return false;
            }

            _byUse.AddFirst(node);
            header = node.Value.Header;
            return true;
        }
    }

    /// <summary>Keeps the header of a request.</summary>
    /// <param name="agent">The agent that it is encrypted for.</param>
    /// <param name="proof">The credentials in it.</param>
    /// <param name="pathAndQuery">The path and the query in it.</param>
    /// <param name="header">The header.</param>
    /// <param name="signedAt">When it was signed.</param>
    public void Keep(AgentKnowledge agent, Proof proof, string pathAndQuery, string header, DateTimeOffset signedAt)
    {
        lock (_lock)
        {
            Adopt(agent, proof);
            if (_byPath.Remove(pathAndQuery, out var former))
            {
                _byUse.Remove(former);
            }

            while (_byUse.Last is { } oldest && (_byUse.Count >= Capacity || HasAged(oldest.Value)))
            {
                _byUse.RemoveLast();
                _byPath.Remove(oldest.Value.PathAndQuery);
            }

            _byPath[pathAndQuery] = _byUse.AddFirst(new Entry(pathAndQuery, header, signedAt));
        }
    }

    /// <summary>Discards all headers.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            (_agent, _proof) = (null, null);
            _byPath.Clear();
            _byUse.Clear();
        }
    }

    private void Adopt(AgentKnowledge agent, Proof proof)
    {
        // What is known of an agent is replaced as a whole: by another key, clock or identity.
        if (!ReferenceEquals(_agent, agent) || _proof != proof)
        {
            Clear();
            (_agent, _proof) = (agent, proof);
        }
    }

    private bool HasAged(Entry entry) => time.GetUtcNow() - entry.SignedAt is var age && (age < TimeSpan.Zero || age >= lifetime / 2);

    private readonly record struct Entry(string PathAndQuery, string Header, DateTimeOffset SignedAt);
}

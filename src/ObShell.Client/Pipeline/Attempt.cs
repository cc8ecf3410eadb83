namespace ObShell.Client.Pipeline;

/// <summary>One attempt to send a request. It is sent to the network once, whatever handlers stand between the pipeline and the network.</summary>
internal sealed class Attempt
{
    public static readonly HttpRequestOptionsKey<Attempt> Key = new("ObShell.Client.Attempt");
    private volatile bool _hasStarted;
    private volatile bool _hasCompleted;
    private volatile bool _wasRepeated;
    private volatile bool _isProxyChallenged;

    /// <summary>Whether the request has reached the network. Guarded as <see cref="Sending"/>.</summary>
    public bool HasReachedNetwork { get; set; }

    /// <summary>The single send; null until the request reaches the network. Guarded by a lock on this object: handlers that hedge send in parallel.</summary>
    public Task<HttpResponseMessage>? Sending { get; set; }

    /// <summary>Whether sending the body, empty or not, has started, so that the server may have the request.</summary>
    public bool HasStarted => _hasStarted;

    /// <summary>Whether the whole body, empty or not, was handed to the network. A server that has not received all of a body cannot have run the request.</summary>
    public bool HasCompleted => _hasCompleted;

    /// <summary>Whether a second send of the request was attempted and refused.</summary>
    public bool WasRepeated => _wasRepeated;

    /// <summary>Allows sending the body: once, and again for each challenge of a proxy, which has not forwarded the request.</summary>
    /// <returns>Whether the body may be sent.</returns>
    public bool TryStart()
    {
        if (_hasStarted && !_isProxyChallenged)
        {
            NoteRepetition();
            return false;
        }

        _hasStarted = true;
        _hasCompleted = false;
        return true;
    }

    /// <summary>Records that the whole body was passed to the network.</summary>
    public void NoteCompletion() => _hasCompleted = true;

    /// <summary>Records that a second send of the request was attempted.</summary>
    public void NoteRepetition() => _wasRepeated = true;

    /// <summary>Records that a proxy has refused the request with 407, so that no server has it. A refused tunnel has not seen the body, and does not count.</summary>
    public void NoteProxyChallenge() => _isProxyChallenged |= _hasStarted;
}

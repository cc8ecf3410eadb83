namespace ObShell.Client.Pipeline;

/// <summary>One attempt to send a request. It goes to the network once, whatever stands between the pipeline and the network.</summary>
internal sealed class Attempt
{
    public static readonly HttpRequestOptionsKey<Attempt> Key = new("ObShell.Client.Attempt");
    private volatile bool _hasStarted;
    private volatile bool _hasCompleted;
    private volatile bool _wasRepeated;
    private volatile bool _isProxyChallenged;

    /// <summary>Whether the request has reached the network. Guarded as <see cref="Sending"/>.</summary>
    public bool HasReachedNetwork { get; set; }

    /// <summary>The one sending that there is; null until the request reaches the network. Guarded by a lock on this object: handlers that hedge send in parallel.</summary>
    public Task<HttpResponseMessage>? Sending { get; set; }

    /// <summary>Whether the body, empty or not, has begun to go out, so that the server may have the request.</summary>
    public bool HasStarted => _hasStarted;

    /// <summary>Whether the whole body, empty or not, was handed to the network. A server that has not received all of a body cannot have run the request.</summary>
    public bool HasCompleted => _hasCompleted;

    /// <summary>Whether something tried to send the request again, which was refused.</summary>
    public bool WasRepeated => _wasRepeated;

    /// <summary>Lets the body go out: once, and again for each challenge of a proxy, which has not forwarded the request.</summary>
    /// <returns>Whether the body may go out.</returns>
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

    /// <summary>Notes that the whole body was handed to the network.</summary>
    public void NoteCompletion() => _hasCompleted = true;

    /// <summary>Notes that something has tried to send the request again.</summary>
    public void NoteRepetition() => _wasRepeated = true;

    /// <summary>Notes that a proxy has refused the request with 407, so that no server has it. A refused tunnel has not seen the body, and does not count.</summary>
    public void NoteProxyChallenge() => _isProxyChallenged |= _hasStarted;
}

namespace ObShell.Client.Testing;

/// <summary>The sessions of an agent. Each use extends a session; a new password of any kind ends all of them.</summary>
internal sealed class SessionStore(TimeProvider timeProvider, TimeSpan lifetime)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Session> _sessions = [];

    public TimeSpan Lifetime { get; set; } = lifetime;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _sessions.Count;
            }
        }
    }

    public void Add(string id, PasswordPair passwords)
    {
        lock (_gate)
        {
            _sessions[id] = new Session(passwords, timeProvider.GetUtcNow() + Lifetime);
        }
    }

    /// <summary>Uses a session.</summary>
    /// <returns>The error; null if it is valid.</returns>
    public Refusal? Use(string id, PasswordPair passwords)
    {
        var now = timeProvider.GetUtcNow();
        lock (_gate)
        {
            if (!_sessions.Remove(id, out var session) || session.Passwords != passwords)
            {
                return Refusals.SessionInvalid;
            }

            if (now > session.ExpiresAt)
            {
                return Refusals.SessionExpired;
            }

            _sessions[id] = session with { ExpiresAt = now + Lifetime };
            return null;
        }
    }

    public void Remove(string id)
    {
        lock (_gate)
        {
            _sessions.Remove(id);
        }
    }

    public void ExpireAll()
    {
        lock (_gate)
        {
            foreach (var (id, session) in _sessions.ToArray())
            {
                _sessions[id] = session with { ExpiresAt = DateTimeOffset.MinValue };
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _sessions.Clear();
        }
    }

    private sealed record Session(PasswordPair Passwords, DateTimeOffset ExpiresAt);
}

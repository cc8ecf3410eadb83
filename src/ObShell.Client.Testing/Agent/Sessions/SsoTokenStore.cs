namespace ObShell.Client.Testing;

/// <summary>The SSO tokens of an agent, each good for one session.</summary>
internal sealed class SsoTokenStore(TimeProvider timeProvider, TimeSpan lifetime)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Token> _tokens = [];

    public TimeSpan Lifetime { get; set; } = lifetime;

    public void Add(string token)
    {
        lock (_gate)
        {
            _tokens[token] = new Token(timeProvider.GetUtcNow(), IsUsed: false);
        }
    }

    /// <summary>Checks whether a token is valid.</summary>
    /// <returns>The error; null if it is valid.</returns>
    public Refusal? Check(string token)
    {
        lock (_gate)
        {
            return Refuse(token);
        }
    }

    /// <summary>Uses a token up.</summary>
    /// <returns>The error; null if it was valid.</returns>
    public Refusal? Use(string token)
    {
        lock (_gate)
        {
            if (Refuse(token) is { } refusal)
            {
                return refusal;
            }

            _tokens[token] = _tokens[token] with { IsUsed = true };
            return null;
        }
    }

    public void ExpireAll()
    {
        lock (_gate)
        {
            foreach (var (name, token) in _tokens.ToArray())
            {
                _tokens[name] = token with { CreatedAt = DateTimeOffset.MinValue };
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _tokens.Clear();
        }
    }

    private Refusal? Refuse(string name) =>
        !_tokens.TryGetValue(name, out var token) ? Refusals.SsoTokenNotFound
        : token.IsUsed ? Refusals.SsoTokenAlreadyUsed
        : timeProvider.GetUtcNow() - token.CreatedAt > Lifetime ? Refusals.SsoTokenExpired
        : null;

    private sealed record Token(DateTimeOffset CreatedAt, bool IsUsed);
}

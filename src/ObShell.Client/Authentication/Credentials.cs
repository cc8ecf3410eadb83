namespace ObShell.Client.Authentication;

/// <summary>
/// The passwords of a client: given outright, fetched from wherever the user keeps them, or offered later. A password that was rejected is
/// not sent again unless there is another one.
/// </summary>
internal sealed class Credentials(ObShellClientOptions options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Password _root = new(options.PasswordProvider is null ? options.Password : null, options.PasswordProvider);
    private readonly Password _agent = new(options.AgentPasswordProvider is null ? options.AgentPassword : null, options.AgentPasswordProvider);

    /// <summary>Whether there is such a password, or somebody to ask for it.</summary>
    public bool Has(PasswordKind kind) => Of(kind) is { Current: not null } or { Provider: not null };

    /// <summary>The password, if it need not be asked for.</summary>
    public string? Known(PasswordKind kind) => Of(kind).Current;

    /// <summary>The password; null when there is none.</summary>
    public async ValueTask<string?> GetAsync(PasswordKind kind, CancellationToken cancellationToken)
    {
        var password = Of(kind);
        if (password.Current is { } known || password.Provider is null)
        {
            return password.Current;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return password.Current ??= await AskAsync(password.Provider, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Offers a password to go on with when the present one is rejected; where there is none, and nobody to ask, it is the present one.</summary>
    public void Offer(PasswordKind kind, string candidate)
    {
        var password = Of(kind);
        if (!password.TryBegin(candidate))
        {
            password.Candidate = candidate;
        }
    }

    /// <summary>Takes up passwords that differ from what the options said before.</summary>
    public void Update(ObShellClientOptions changed)
    {
        _root.Update(changed.PasswordProvider is null ? changed.Password : null);
        _agent.Update(changed.AgentPasswordProvider is null ? changed.AgentPassword : null);
    }

    /// <summary>Takes an offered password into use in place of one that was rejected, without asking a provider.</summary>
    /// <returns>The password that is in use now; null when it is still the rejected one.</returns>
    public string? TakeOffered(PasswordKind kind, string rejected)
    {
        var password = Of(kind);
        if (password.Current == rejected && password.Candidate is { } candidate && candidate != rejected)
        {
            password.Current = candidate;
            password.Candidate = null;
        }

        return password.Current == rejected ? null : password.Current;
    }

    /// <summary>Looks for another password than the one that was rejected.</summary>
    /// <returns>Whether there is one now.</returns>
    public async ValueTask<bool> RenewAsync(PasswordKind kind, string rejected, CancellationToken cancellationToken)
    {
        var password = Of(kind);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (password.Current != rejected)
            {
                return password.Current is not null;
            }

            if (password.Candidate is { } candidate && candidate != rejected)
            {
                password.Current = candidate;
                password.Candidate = null;
                return true;
            }

            if (password.Provider is null)
            {
                return false;
            }

            var fetched = await AskAsync(password.Provider, cancellationToken).ConfigureAwait(false);
            password.Current = fetched;
            return fetched != rejected;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static async ValueTask<string> AskAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        var password = await provider(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The password provider gave null; an empty string stands for no password.");
        return ObShellClientOptionsValidator.IsWellFormed(password)
            ? password
            : throw new InvalidOperationException("The password provider gave a text that is not well-formed Unicode.");
    }

    private Password Of(PasswordKind kind) => kind == PasswordKind.Root ? _root : _agent;

    private sealed class Password(string? current, Func<CancellationToken, ValueTask<string>>? provider)
    {
        private volatile string? _current = current;
        private volatile string? _candidate;
        private string? _configured = current;

        public Func<CancellationToken, ValueTask<string>>? Provider { get; } = provider;

        public string? Current
        {
            get => _current;
            set => _current = value;
        }

        public string? Candidate
        {
            get => _candidate;
            set => _candidate = value;
        }

        public void Update(string? configured)
        {
            if (configured is not null && Interlocked.Exchange(ref _configured, configured) != configured)
            {
                Current = configured;
                Candidate = null;
            }
        }

        /// <summary>Takes the first password, unless there is one, or somebody to ask for it.</summary>
        public bool TryBegin(string first) => Provider is null && Interlocked.CompareExchange(ref _current, first, null) is null;
    }
}

using System.Diagnostics.CodeAnalysis;
using ObShell.Client.Protocol;

namespace ObShell.Client.Options;

/// <summary>One of the two passwords of a credential: the current one, the one before it, and the function that fetches it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing until its wait handle is used.")]
internal sealed class PasswordSlot(string? current, Func<CancellationToken, ValueTask<string>>? provider)
{
    private readonly SemaphoreSlim _fetching = new(1);
    private volatile Passwords _passwords = new(current, null);

    /// <summary>Whether there is a password, or a function that fetches one.</summary>
    public bool Exists => _passwords.Current is not null || provider is not null;

    /// <summary>The password, unless it must be fetched first.</summary>
    public string? Current => _passwords.Current;

    /// <summary>The password that the current one has replaced; null for none.</summary>
    public string? Previous => _passwords.Previous;

    /// <summary>Returns the password, and fetches it if necessary; null if there is none.</summary>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken) =>
        Current is { } known || provider is null ? Current : await FetchAsync(null, cancellationToken).ConfigureAwait(false);

    /// <summary>Fetches the password again, unless it already differs from the rejected one.</summary>
    /// <returns>The current password.</returns>
    public async ValueTask<string?> RefreshAsync(string rejected, CancellationToken cancellationToken) =>
        provider is null || Current != rejected ? Current : await FetchAsync(rejected, cancellationToken).ConfigureAwait(false);

    /// <summary>Replaces the password; the one before it is kept.</summary>
    public void Replace(string password)
    {
        lock (_fetching)
        {
            if (Current != password)
            {
                _passwords = new Passwords(password, Current);
            }
        }
    }

    private async ValueTask<string?> FetchAsync(string? rejected, CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another caller may have fetched it in the meantime.
            if (Current == rejected)
            {
                Replace(Check(await provider!(cancellationToken).ConfigureAwait(false)));
            }

            return Current;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private static string Check(string? password) =>
        password is null ? throw new InvalidOperationException("The password provider returned null; an empty string stands for no password.")
        : WellFormed.Is(password) ? password
        : throw new InvalidOperationException("The password provider returned a text that is not well-formed Unicode.");

    private sealed record Passwords(string? Current, string? Previous)
    {
        public override string ToString() => nameof(Passwords);
    }
}

using ObShell.Client.Options;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// The passwords of a client: that of <c>root@sys</c>, and the agents' own if they have one. They can be replaced while clients use them. Thread-safe.
/// </summary>
/// <remarks>
/// A password that was replaced is kept as the previous one: an agent that rejects the new one receives the previous one, once for each call, so that calls succeed during a change of the password,
/// whichever side changes it first. A password that an agent has rejected is not sent to it again for a while (<see cref="ObShellClientOptions.RejectedPasswordBackOff"/>).
/// </remarks>
public sealed class ObShellCredential
{
    /// <summary>Creates a credential.</summary>
    /// <param name="rootPassword">The password of <c>root@sys</c>; empty for none.</param>
    /// <param name="agentPassword">The agents' own password; null if they have none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rootPassword"/> is null.</exception>
    /// <exception cref="ArgumentException">A password is not well-formed Unicode.</exception>
    public ObShellCredential(string rootPassword, string? agentPassword = null)
    {
        ArgumentNullException.ThrowIfNull(rootPassword);
        Root = new PasswordSlot(Checked(rootPassword, nameof(rootPassword)), null);
        Agent = new PasswordSlot(agentPassword is null ? null : Checked(agentPassword, nameof(agentPassword)), null);
    }

    /// <summary>Creates a credential whose passwords are fetched, for example from a vault, when they are first needed, and again when an agent has rejected them.</summary>
    /// <param name="rootPassword">
    /// Fetches the password of <c>root@sys</c>. If it throws, the call that needed the password is not sent, and throws <see cref="ObShellConnectionException"/> with that exception as its cause.
    /// </param>
    /// <param name="agentPassword">Fetches the agents' own password; null if they have none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rootPassword"/> is null.</exception>
    public ObShellCredential(Func<CancellationToken, ValueTask<string>> rootPassword, Func<CancellationToken, ValueTask<string>>? agentPassword = null)
    {
        ArgumentNullException.ThrowIfNull(rootPassword);
        Root = new PasswordSlot(null, rootPassword);
        Agent = new PasswordSlot(null, agentPassword);
    }

    internal PasswordSlot Root { get; }

    internal PasswordSlot Agent { get; }

    /// <summary>Replaces the password of <c>root@sys</c>, also one that is fetched.</summary>
    /// <param name="password">The new password; empty for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="password"/> is not well-formed Unicode.</exception>
    public void UpdateRootPassword(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        Root.Replace(Checked(password, nameof(password)));
    }

    /// <summary>Replaces the agents' own password, also one that is fetched, or sets it.</summary>
    /// <param name="password">The new password.</param>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="password"/> is not well-formed Unicode.</exception>
    public void UpdateAgentPassword(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        Agent.Replace(Checked(password, nameof(password)));
    }

    /// <summary>The credential without its passwords.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ObShellCredential);

    internal PasswordSlot Of(PasswordKind kind) => kind == PasswordKind.Root ? Root : Agent;

    private static string Checked(string password, string name) =>
        WellFormed.Is(password) ? password : throw new ArgumentException("The password is not well-formed Unicode.", name);
}

using ObShell.Client.Agents;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Cryptography;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The facts about an agent, all read at the same time.</summary>
/// <param name="Key">The key that requests to it are encrypted with.</param>
/// <param name="Facts">The facts that it reports.</param>
/// <param name="Authentication">The version of authentication that it supports.</param>
/// <param name="ClockOffset">How far its clock is ahead of this machine's, if the difference matters.</param>
/// <param name="Wanted">The password that it requires; null if unknown.</param>
internal sealed record AgentKnowledge(
    AgentPublicKey Key, AgentFacts Facts, AuthenticationMode Authentication, TimeSpan ClockOffset, PasswordKind? Wanted)
{
    private static readonly Version FirstWithSessions = new(4, 4, 0);
    private static readonly Version FirstWithPlainRootPassword = new(4, 2, 4);
    private static readonly Version FirstWithOwnErrors = new(4, 3, 1);

    private readonly Version? _version = Version.TryParse(Facts.Version.Split('-')[0], out var version) ? version : null;

    /// <summary>Whether the agent accepts any password, so that the real one must not be sent.</summary>
    public bool TakesAnyPassword => Facts.Identity == AgentIdentity.Single && !Facts.Security;

    /// <summary>Whether the agent expects the root password in a cluster's configuration to be encrypted separately: before OBShell 4.2.4.</summary>
    public bool ExpectsEncryptedRootPassword => _version < FirstWithPlainRootPassword;

    /// <summary>Whether the agent has different errors for an expired signature and a wrong password: since OBShell 4.3.1.</summary>
    public bool TellsExpiryFromWrongPassword => _version >= FirstWithOwnErrors;

    /// <summary>Whether the agent supports sessions: a cluster agent, since OBShell 4.4.0.</summary>
    public bool TakesSessions =>
        Facts.Identity == AgentIdentity.ClusterAgent
        && Authentication == AuthenticationMode.V2
        && _version >= FirstWithSessions;
}

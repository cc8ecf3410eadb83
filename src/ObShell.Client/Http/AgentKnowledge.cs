using ObShell.Client.Security;

namespace ObShell.Client.Http;

/// <summary>What a client knows of an agent, all from one moment.</summary>
/// <param name="Key">The key that requests to it are encrypted with.</param>
/// <param name="Identity">The part that it plays.</param>
/// <param name="HasPassword">Whether it has an agent password.</param>
/// <param name="ClockOffset">How far its clock is ahead of this machine's, as far as that matters.</param>
internal sealed record AgentKnowledge(AgentPublicKey Key, AgentIdentity Identity, bool HasPassword, TimeSpan ClockOffset)
{
    /// <summary>Whether the agent takes any password, so that the real one has no business there.</summary>
    public bool TakesAnyPassword => Identity == AgentIdentity.Single && !HasPassword;
}

using ObShell.Client.Options;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The state of one agent: its identity, the session, and the passwords that it has rejected.</summary>
internal sealed class AgentState(AuthenticationPolicy policy, TimeProvider time)
{
    // Two, so that requests with the agent password and others in turn do not discard each other's.
    private readonly SignedHeaders _headers = new(policy.SignatureLifetime, time);
    private readonly SignedHeaders _agentPasswordHeaders = new(policy.SignatureLifetime, time);

    public SharedValue<AgentKnowledge> Knowledge { get; } = new(policy.CallTimeout, time);

    public SharedValue<AgentSession> Session { get; } = new(policy.CallTimeout, time);

    public PasswordRejections Rejections { get; } = new(policy.RejectedPasswordBackOff, time);

    /// <summary>The signed headers that may be sent again; null if the options forbid it, or if the agent would report an expired one like a wrong password.</summary>
    public SignedHeaders? HeadersFor(AgentKnowledge agent, Proof proof) => !policy.ReuseSignatures || !agent.TellsExpiryFromWrongPassword ? null : proof.Kind == PasswordKind.Agent ? _agentPasswordHeaders : _headers;

    public void ClearHeaders()
    {
        _headers.Clear();
        _agentPasswordHeaders.Clear();
    }
}

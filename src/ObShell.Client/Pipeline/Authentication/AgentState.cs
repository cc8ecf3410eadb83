
namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The state of one agent: its identity, the session, and the passwords that it has rejected.</summary>
internal sealed class AgentState(AuthenticationPolicy policy, TimeProvider time)
{
    public SharedValue<AgentKnowledge> Knowledge { get; } = new(policy.CallTimeout, time);

    public SharedValue<AgentSession> Session { get; } = new(policy.CallTimeout, time);

    public PasswordRejections Rejections { get; } = new(policy.RejectedPasswordBackOff, time);
}


namespace ObShell.Client.Pipeline.Authentication;

/// <summary>The state of one agent: its identity, the session, and the passwords that it has rejected.</summary>
internal sealed class AgentState(ObShellClientOptions options, TimeProvider time)
{
    public SharedValue<AgentKnowledge> Knowledge { get; } = new(options.CallTimeout, time);

    public SharedValue<AgentSession> Session { get; } = new(options.CallTimeout, time);

    public PasswordRejections Rejections { get; } = new(options.RejectedPasswordBackOff, time);
}

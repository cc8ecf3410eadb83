
namespace ObShell.Client.Pipeline.Authentication;

/// <summary>What a client knows of one agent: who it is, the session there, and which passwords it has rejected.</summary>
internal sealed class AgentState(ObShellClientOptions options, TimeProvider time)
{
    public SharedValue<AgentKnowledge> Knowledge { get; } = new(options.CallTimeout, time);

    public SharedValue<AgentSession> Session { get; } = new(options.CallTimeout, time);

    public PasswordRejections Rejections { get; } = new(options.RejectedPasswordBackOff, time);
}

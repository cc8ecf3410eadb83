namespace ObShell.Client.Pipeline.Authentication;

/// <summary>A session at an agent. Its id is as secret as a password.</summary>
internal sealed class AgentSession(string id)
{
    public string Id { get; } = id;
}

namespace ObShell.Client;

/// <summary>The agent is too old for the call: its OBShell does not have the route. Nothing ran.</summary>
public sealed class ObShellVersionException : ObShellApiException
{
    /// <summary>Makes an exception for a refusal.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The call that was refused, with its HTTP status and trace id.</param>
    /// <param name="requiredVersion">The first version of OBShell that has the route, such as <c>4.3.2</c>.</param>
    /// <param name="agentVersion">The version that the agent says it is.</param>
    public ObShellVersionException(ApiError error, ObShellCall call, string requiredVersion, string agentVersion)
        : base(error, call, $"The call needs OBShell {requiredVersion}, this agent is {agentVersion}.")
    {
        RequiredVersion = requiredVersion;
        AgentVersion = agentVersion;
    }

    /// <summary>The first version of OBShell that has the route, such as <c>4.3.2</c>.</summary>
    public string RequiredVersion { get; }

    /// <summary>The version that the agent says it is, such as <c>4.2.4.0-1</c>.</summary>
    public string AgentVersion { get; }
}

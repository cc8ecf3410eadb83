namespace ObShell.Client;

/// <summary>The OBShell version of the agent is too old: it does not have the route. Nothing ran.</summary>
public sealed class ObShellVersionException : ObShellApiException
{
    /// <summary>Creates an exception for a refused request.</summary>
    /// <param name="error">Why OBShell refused.</param>
    /// <param name="call">The refused call, with its HTTP status and trace id.</param>
    /// <param name="requiredVersion">The first version of OBShell that has the route, such as <c>4.3.2</c>.</param>
    /// <param name="agentVersion">The version that the agent reports.</param>
    public ObShellVersionException(ApiError error, ObShellCall call, string requiredVersion, string agentVersion)
        : base(error, call, $"The route requires OBShell {requiredVersion}; this agent has {agentVersion}.")
    {
        RequiredVersion = requiredVersion;
        AgentVersion = agentVersion;
    }

    /// <summary>The first version of OBShell that has the route, such as <c>4.3.2</c>.</summary>
    public string RequiredVersion { get; }

    /// <summary>The version that the agent reports, such as <c>4.2.4.0-1</c>.</summary>
    public string AgentVersion { get; }
}

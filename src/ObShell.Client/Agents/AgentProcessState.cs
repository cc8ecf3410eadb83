
namespace ObShell.Client.Agents;

/// <summary>What an agent is doing; a number that is not named here comes from a newer OBShell.</summary>
public enum AgentProcessState
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Starting up.</summary>
    Starting = 1,

    /// <summary>At work.</summary>
    Running = 2,

    /// <summary>Shutting down.</summary>
    Stopping = 3,

    /// <summary>Down.</summary>
    Stopped = 4,
}

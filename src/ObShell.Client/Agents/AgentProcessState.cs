
namespace ObShell.Client.Agents;

/// <summary>The state of an agent process; a number without a name here comes from a newer OBShell.</summary>
public enum AgentProcessState
{
    /// <summary>Unknown.</summary>
    Unknown = 0,

    /// <summary>The agent is starting.</summary>
    Starting = 1,

    /// <summary>The agent is running.</summary>
    Running = 2,

    /// <summary>The agent is stopping.</summary>
    Stopping = 3,

    /// <summary>The agent has stopped.</summary>
    Stopped = 4,
}

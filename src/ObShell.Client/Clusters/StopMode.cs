namespace ObShell.Client;

/// <summary>How observers are stopped.</summary>
public enum StopMode
{
    /// <summary>
    /// By SQL (<c>STOP ZONE</c>, <c>STOP SERVER</c>): the observers transfer their leaders and stop serving, but their processes keep running. For one
    /// zone, or servers of one zone, only.
    /// </summary>
    Immediate = 0,

    /// <summary>A minor freeze, so that the next start replays little; then the processes are killed.</summary>
    Terminate = 1,

    /// <summary>The processes are killed immediately (<c>kill -9</c>).</summary>
    Force = 2,
}

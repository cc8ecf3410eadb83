namespace ObShell.Client;

/// <summary>How observers are stopped.</summary>
public enum StopMode
{
    /// <summary>
    /// By SQL (<c>STOP ZONE</c>, <c>STOP SERVER</c>): the observers hand over their work and serve no more, their processes stay. For one
    /// zone, or servers of one zone.
    /// </summary>
    Immediate = 0,

    /// <summary>A minor freeze first, so that little is to be replayed at the next start; then the processes are killed.</summary>
    Terminate = 1,

    /// <summary>The processes are killed at once (<c>kill -9</c>).</summary>
    Force = 2,
}

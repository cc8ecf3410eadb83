namespace ObShell.Client.Agents;

/// <summary>How far an agent gets with the observer beside it; a number that is not named here comes from a newer OBShell.</summary>
public enum ObserverAvailability
{
    /// <summary>The observer process is not running.</summary>
    ProcessNotRunning = 0,

    /// <summary>The process runs, but takes no connection.</summary>
    ProcessRunning = 1,

    /// <summary>Connections are possible with restrictions.</summary>
    ConnectionRestricted = 2,

    /// <summary>Connections are possible.</summary>
    ConnectionAvailable = 3,
}

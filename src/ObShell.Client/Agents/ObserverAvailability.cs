namespace ObShell.Client.Agents;

/// <summary>The availability of an observer to its agent; a number without a name here comes from a newer OBShell.</summary>
public enum ObserverAvailability
{
    /// <summary>The observer process is not running.</summary>
    ProcessNotRunning = 0,

    /// <summary>The process runs, but does not accept connections.</summary>
    ProcessRunning = 1,

    /// <summary>The observer accepts connections with restrictions.</summary>
    ConnectionRestricted = 2,

    /// <summary>The observer accepts connections.</summary>
    ConnectionAvailable = 3,
}

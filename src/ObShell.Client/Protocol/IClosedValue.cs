namespace ObShell.Client.Protocol;

/// <summary>A value of a set that OBShell checks: it refuses a request with any other word.</summary>
internal interface IClosedValue
{
    bool IsKnown { get; }
}

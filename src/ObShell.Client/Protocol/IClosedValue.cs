namespace ObShell.Client.Protocol;

/// <summary>A value of a closed set: OBShell refuses a request with any other value.</summary>
internal interface IClosedValue
{
    bool IsKnown { get; }
}

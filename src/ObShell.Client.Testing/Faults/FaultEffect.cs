namespace ObShell.Client.Testing;

/// <summary>What a fault does to a call.</summary>
internal abstract class FaultEffect(bool runsHandler)
{
    /// <summary>Whether the agent handles the call in spite of the fault.</summary>
    public bool RunsHandler { get; } = runsHandler;

    /// <summary>Whether the connection is reset before the whole request was received.</summary>
    public virtual bool CutsRequest => false;

    /// <summary>Acts before the request is decrypted.</summary>
    public virtual void BeforeOpening(KeyRing keys)
    {
    }

    /// <summary>Sends the response.</summary>
    public abstract Task FinishAsync(FaultScene scene);
}

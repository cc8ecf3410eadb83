namespace ObShell.Client.Testing;

/// <summary>What a stage of a start or stop does with the sub-DAGs.</summary>
internal enum StageWork
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Creates one on every agent that is not locked.</summary>
    Create,

    /// <summary>Fails unless every agent has one.</summary>
    Check,

    /// <summary>Retries them, which start their work then.</summary>
    Advance,

    /// <summary>Passes them, which releases the agents, and fails unless all of them have done their work.</summary>
    End,
}

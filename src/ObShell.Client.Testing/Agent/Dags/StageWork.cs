namespace ObShell.Client.Testing;

/// <summary>The work of a stage of a start or stop on the sub-DAGs.</summary>
internal enum StageWork
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Creates one on every agent that is not locked.</summary>
    Create,

    /// <summary>Fails unless every agent has one.</summary>
    Check,

    /// <summary>Retries them, which starts their work.</summary>
    Advance,

    /// <summary>Passes them, which releases the agents, and fails unless all of them have done their work.</summary>
    End,
}

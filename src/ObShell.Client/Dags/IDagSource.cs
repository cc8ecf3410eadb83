namespace ObShell.Client.Dags;

/// <summary>What the search for the outcome of a lost request needs from the client that sent it.</summary>
internal interface IDagSource
{
    /// <summary>Lists of DAGs.</summary>
    ITaskApi DagLists { get; }

    /// <summary>Sends the calls of this flow of control to one agent until the result is disposed.</summary>
    IDisposable PinTo(Uri agent);

    /// <summary>The clock of the agent.</summary>
    Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken);

    /// <summary>The role of the agent in its cluster.</summary>
    Task<string> GetIdentityAsync(CancellationToken cancellationToken);

    /// <summary>The operation for a DAG from a list.</summary>
    DagOperation Follow(DagDetailDTO dag);
}

namespace ObShell.Client.Dags;

/// <summary>What finding out about a lost request takes of the client that sent it.</summary>
internal interface IDagSource
{
    /// <summary>Lists of DAGs.</summary>
    ITaskApi DagLists { get; }

    /// <summary>Keeps the calls of this flow of control to one agent, until the result is disposed of.</summary>
    IDisposable PinTo(Uri agent);

    /// <summary>The clock of the agent.</summary>
    Task<ServerTime> GetTimeAsync(CancellationToken cancellationToken);

    /// <summary>The part that the agent plays in its cluster.</summary>
    Task<string> GetIdentityAsync(CancellationToken cancellationToken);

    /// <summary>The operation that follows a DAG as it was found in a list.</summary>
    DagOperation Follow(DagDetailDTO dag);
}

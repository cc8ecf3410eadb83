namespace ObShell.Client.Testing;

/// <summary>One stage of a DAG: where it runs, what its sub-tasks log and what it changes.</summary>
internal sealed record StagePlan(string Name)
{
    /// <summary>Whether there is a sub-task for every agent of the cluster, or only one for the agent that keeps the DAG.</summary>
    public bool OnEveryAgent { get; init; }

    /// <summary>The agents that have a sub-task; null to go by <see cref="OnEveryAgent"/>.</summary>
    public IReadOnlyList<AgentAddress>? Agents { get; init; }

    public StageWork Work { get; init; }

    /// <summary>How often the stage fails by itself, as one that waits for an operator does.</summary>
    public int FailTimes { get; init; }

    /// <summary>The operators that it allows: <c>r</c>etry, roll<c>b</c>ack, <c>c</c>ancel, <c>p</c>ass; and <c>k</c> when a restart of the agent does not interrupt it.</summary>
    public string Allows { get; init; } = "c";

    /// <summary>Whether a DAG that fails here locks nothing any longer.</summary>
    public bool FailureReleases { get; init; }

    /// <summary>What changes when the stage starts, such as an observer that is down until it is up again.</summary>
    public Action Begin { get; init; } = static () => { };

    /// <summary>Starts what the sub-tasks wait for, and says until when they do; null when they wait for nothing.</summary>
    public Func<DateTimeOffset, Func<DateTimeOffset>>? WaitFor { get; init; }

    /// <summary>What has changed when the sub-tasks have succeeded; what it returns is why they have not after all, null when they have.</summary>
    public Func<DateTimeOffset, string?> Effect { get; init; } = static _ => null;

    /// <summary>What a rollback changes back.</summary>
    public Action Undo { get; init; } = static () => { };

    /// <summary>What a rollback does besides, which has to know when.</summary>
    public Action<DateTimeOffset> UndoAt { get; init; } = static _ => { };

    public Func<AgentAddress, IReadOnlyList<string>> WhenStarted { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenDone { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenFailed { get; init; } = agent =>
        [$"ERROR: [Common.Unexpected]: Unexpected error: dial tcp {agent}: connect: connection refused"];

    public bool Permits(char @operator) => Allows.Contains(@operator, StringComparison.Ordinal);
}

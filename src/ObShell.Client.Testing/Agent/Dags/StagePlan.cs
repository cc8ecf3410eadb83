namespace ObShell.Client.Testing;

/// <summary>One stage of a DAG: its agents, the logs of its sub-tasks, and its changes.</summary>
internal sealed record StagePlan(string Name)
{
    /// <summary>Whether there is a sub-task for every agent of the cluster, or only one for the agent that stores the DAG.</summary>
    public bool OnEveryAgent { get; init; }

    /// <summary>The agents that have a sub-task; null for those of <see cref="OnEveryAgent"/>.</summary>
    public IReadOnlyList<AgentAddress>? Agents { get; init; }

    public StageWork Work { get; init; }

    /// <summary>How often the stage fails by design, like one that waits for an operator.</summary>
    public int FailTimes { get; init; }

    /// <summary>The operators that it allows: <c>r</c>etry, roll<c>b</c>ack, <c>c</c>ancel, <c>p</c>ass; and <c>k</c> if a restart of the agent does not interrupt it.</summary>
    public string Allows { get; init; } = "c";

    /// <summary>Whether a DAG that fails here releases its lock.</summary>
    public bool FailureReleases { get; init; }

    /// <summary>Applies the changes at the start of the stage, such as an observer that is down until it is restarted.</summary>
    public Action Begin { get; init; } = static () => { };

    /// <summary>Applies the changes of the stage after its sub-tasks; returns the log of a failure, or null.</summary>
    public Func<DateTimeOffset, string?> Effect { get; init; } = static _ => null;

    /// <summary>Reverts the changes.</summary>
    public Action Undo { get; init; } = static () => { };

    public Func<AgentAddress, IReadOnlyList<string>> WhenStarted { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenDone { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenFailed { get; init; } = agent =>
        [$"ERROR: [Common.Unexpected]: Unexpected error: dial tcp {agent}: connect: connection refused"];

    public bool Permits(char @operator) => Allows.Contains(@operator, StringComparison.Ordinal);
}

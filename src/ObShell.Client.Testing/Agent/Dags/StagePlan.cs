namespace ObShell.Client.Testing;

/// <summary>One stage of a DAG: where it runs and what its sub-tasks log.</summary>
internal sealed record StagePlan(string Name)
{
    /// <summary>Whether there is a sub-task for every agent of the cluster, or only one for the agent that keeps the DAG.</summary>
    public bool OnEveryAgent { get; init; }

    public StageWork Work { get; init; }

    /// <summary>How often the stage fails by itself, as one that waits for an operator does.</summary>
    public int FailTimes { get; init; }

    /// <summary>Whether a DAG that failed here can be retried, as far as the DAG allows it at all.</summary>
    public bool CanRetry { get; init; } = true;

    public Func<AgentAddress, IReadOnlyList<string>> WhenStarted { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenDone { get; init; } = _ => [];

    public Func<AgentAddress, IReadOnlyList<string>> WhenFailed { get; init; } = agent =>
        [$"ERROR: [Common.Unexpected]: Unexpected error: dial tcp {agent}: connect: connection refused"];
}

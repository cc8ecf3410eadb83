namespace ObShell.Client;

/// <summary>How a <see cref="DagOperation"/> follows its DAG.</summary>
public sealed class DagFollowOptions
{
    /// <summary>How long to wait before asking the second time; 200 milliseconds by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>By how much each delay is longer than the one before; 1.25 by default, at least 1.</summary>
    public double DelayGrowth { get; set; } = 1.25;

    /// <summary>The longest delay; two seconds by default.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// For how long faults are sat out in a row (an agent that restarts, answers with 5xx, cannot be reached) before
    /// <see cref="DagUnreachableException"/> is thrown; five minutes by default, zero for not at all.
    /// </summary>
    public TimeSpan FaultBudget { get; set; } = TimeSpan.FromMinutes(5);

    internal DagFollowOptions Copy() => (DagFollowOptions)MemberwiseClone();
}

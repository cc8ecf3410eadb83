namespace ObShell.Client;

/// <summary>How a <see cref="DagOperation"/> follows its DAG.</summary>
/// <remarks>
/// All who wait for one DAG at one client share its questions; who came last sets the pace. Each delay is up to a quarter shorter than it could be, by chance, so that
/// many DAGs are not asked for in step. A client asks for no more than 16 DAGs at the same time.
/// </remarks>
public sealed class DagFollowOptions
{
    /// <summary>How long to wait before asking the second time; 200 milliseconds by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// By how much each delay is longer than the one before, at most; 1.25 by default, at least 1. An end is thus noticed after <see cref="FirstDelay"/> and a quarter of the
    /// time that the DAG has been followed, at the latest, and never later than after <see cref="MaxDelay"/>.
    /// </summary>
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

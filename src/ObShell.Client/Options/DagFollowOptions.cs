namespace ObShell.Client;

/// <summary>How a <see cref="DagOperation"/> follows its DAG.</summary>
/// <remarks>
/// All waiters for one DAG at one client share its polls; the latest waiter determines the interval. Each delay is shortened by up to a quarter at random (jitter), so that
/// many DAGs are not polled in step. A client polls at most 16 DAGs at the same time.
/// </remarks>
public sealed class DagFollowOptions
{
    /// <summary>The delay before the second poll; 200 milliseconds by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// The maximum ratio of a delay to the previous one; 1.25 by default, at least 1. The end of a DAG is thus noticed after <see cref="FirstDelay"/> and a quarter of the
    /// time that the DAG has been followed, at the latest, and at most after <see cref="MaxDelay"/>.
    /// </summary>
    public double DelayGrowth { get; set; } = 1.25;

    /// <summary>The longest delay; two seconds by default.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long consecutive faults (an agent that restarts, returns 5xx or cannot be reached) are tolerated before
    /// <see cref="DagUnreachableException"/> is thrown; five minutes by default, zero to tolerate none.
    /// </summary>
    public TimeSpan FaultBudget { get; set; } = TimeSpan.FromMinutes(5);

    internal DagFollowOptions Copy() => (DagFollowOptions)MemberwiseClone();
}

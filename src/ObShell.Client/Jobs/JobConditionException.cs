namespace ObShell.Client.Jobs;

/// <summary>The cluster is not in the state that a step of a job needs, or did not reach it in time.</summary>
/// <param name="message">What is missing.</param>
public sealed class JobConditionException(string message) : Exception(message)
{
    /// <summary>The earlier step whose result is of no use any more, so that the next run carries it out again; null for none.</summary>
    internal string? FailedStep { get; init; }
}

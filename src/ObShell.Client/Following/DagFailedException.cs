namespace ObShell.Client;

/// <summary>The DAG failed: its message says at which stage and node, on which agent, and what the log says.</summary>
/// <remarks>
/// A failed DAG can keep its agent or the cluster under maintenance until it is retried, rolled back or passed
/// (<see cref="DagOperation.RetryAsync"/> and its siblings), or named in the <c>forcePassDag</c> of the next call.
/// </remarks>
public sealed class DagFailedException : DagException
{
    private const int MostFailures = 5;

    /// <summary>Makes an exception for a DAG that failed.</summary>
    /// <param name="dag">The DAG, with its nodes as far as they are known.</param>
    /// <param name="call">The call that brought the news; null when it is not known.</param>
    /// <param name="innerException">Why the details of the failure could not be had; null when they could.</param>
    public DagFailedException(DagDetailDTO dag, ObShellCall? call = null, Exception? innerException = null)
        : base(Describe(dag, call, innerException), dag, call, innerException) => Failures = DagFailure.Of(dag);

    /// <summary>What failed; empty when the server does not show it.</summary>
    public IReadOnlyList<DagFailure> Failures { get; }

    private static IEnumerable<string> Describe(DagDetailDTO dag, ObShellCall? call, Exception? innerException)
    {
        ArgumentNullException.ThrowIfNull(dag);
        var failures = DagFailure.Of(dag);
        var head = Printable.Of($"DAG '{dag.Name}' {dag.Id} failed at stage {dag.Stage} of {dag.MaxStage}{At(call)}.");
        return (failures.Count, innerException) switch
        {
            (0, null) => [$"{head} The server does not show which node failed."],
            (0, _) => [$"{head} Which node failed could not be asked: {innerException.Message}"],
            ( > MostFailures, _) => [head, .. failures.Take(MostFailures).SelectMany(Describe), $"  and {failures.Count - MostFailures} more"],
            _ => [head, .. failures.SelectMany(Describe)],
        };
    }

    private static IEnumerable<string> Describe(DagFailure failure)
    {
        var agent = failure.Agent is { } named ? $"agent {named}" : "an agent that is not named";
        yield return Printable.Of($"  stage {failure.Stage}, node '{failure.Node.Name}', on {agent}");
        foreach (var line in failure.ErrorLines.DefaultIfEmpty("(nothing was logged)"))
        {
            yield return Printable.Of($"    {line}");
        }
    }
}

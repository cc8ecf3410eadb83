using System.Text;

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

    private static string Describe(DagDetailDTO dag, ObShellCall? call, Exception? innerException)
    {
        ArgumentNullException.ThrowIfNull(dag);
        var text = new StringBuilder($"DAG '{dag.Name}' {dag.Id} failed at stage {dag.Stage} of {dag.MaxStage}{At(call)}.");
        var failures = DagFailure.Of(dag);
        foreach (var failure in failures.Take(MostFailures))
        {
            text.Append('\n').Append($"  stage {failure.Stage}, node '{Printable.Of(failure.Node.Name)}'");
            text.Append(failure.Agent is { } agent ? $", on agent {agent}" : ", on an agent that is not named");
            foreach (var line in failure.ErrorLines)
            {
                text.Append("\n    ").Append(Printable.Of(line));
            }

            if (failure.ErrorLines.Count == 0)
            {
                text.Append("\n    (nothing was logged)");
            }
        }

        if (failures.Count > MostFailures)
        {
            text.Append($"\n  and {failures.Count - MostFailures} more");
        }

        if (failures.Count == 0)
        {
            text.Append(innerException is null
                ? " The server does not show which node failed."
                : $" Which node failed could not be asked: {innerException.Message}");
        }

        return text.ToString();
    }
}

using ObShell.Client.Dags;
using ObShell.Client.Errors;
using ObShell.Client.Protocol;

namespace ObShell.Client;

/// <summary>
/// The DAG failed. The message names the agents that another DAG had locked, if that is the cause; then the errors of earlier stages, then the stage and
/// node that failed, the agent, and its log.
/// </summary>
/// <remarks>
/// <para>
/// A start or stop on a locked agent is accepted, and fails at its second stage: see <see cref="Locks"/>. To unlock agents that an earlier
/// start or stop has left locked, name the id of that <em>main</em> DAG in <see cref="ForcePassDag"/> of the next one (<see cref="AgentLock.MainDag"/>), or pass
/// its sub-DAGs (their ids are in <c>sub_dags</c> of the main DAG's <see cref="TaskStatusDTO.AdditionalData"/>) with <see cref="DagOperation.PassAsync"/>. The
/// ids of sub-DAGs have no effect in <see cref="ForcePassDag"/>.
/// </para>
/// <para>
/// A DAG of another operation that failed can keep its agent or the cluster locked until it is retried, rolled back or passed
/// (<see cref="DagOperation.RetryAsync"/> and its siblings).
/// </para>
/// </remarks>
public sealed class DagFailedException : DagException
{
    private const int MostFailures = 5;
    private const int MostAgents = 5;

    /// <summary>Creates an exception for a failed DAG.</summary>
    /// <param name="dag">The DAG, with its nodes, if known.</param>
    /// <param name="call">The call that returned the DAG; null if unknown.</param>
    /// <param name="innerException">Why the details of the failure could not be read; null if they were.</param>
    public DagFailedException(DagDetailDTO dag, ObShellCall? call = null, Exception? innerException = null)
        : base(Describe(dag, call, innerException), dag, call, innerException)
    {
        Failures = DagFailure.Of(dag);
        Locks = LocksOf(Failures);
    }

    /// <summary>
    /// What failed, preceded by the errors that were logged by sub-tasks that did not fail (<see cref="DagFailure.IsLoggedErrorOnly"/>), by stage; empty if
    /// the server does not return it.
    /// </summary>
    public IReadOnlyList<DagFailure> Failures { get; }

    /// <summary>The agents that the DAG could not use because another DAG has locked them; empty if the log names none.</summary>
    public IReadOnlyList<AgentLock> Locks { get; }

    private static IEnumerable<string> Describe(DagDetailDTO dag, ObShellCall? call, Exception? innerException)
    {
        ArgumentNullException.ThrowIfNull(dag);
        var failures = DagFailure.Of(dag);
        var locks = LocksOf(failures).GroupBy(item => (item.Dag, item.DagName)).ToArray();
        var head = $"DAG '{dag.Name}' {dag.Id} failed at stage {dag.Stage} of {dag.MaxStage}{At(call)}";
        return (failures.Count, innerException) switch
        {
            (0, null) => [Printable.Of($"{head}. The server does not show which node failed.")],
            (0, _) => [$"{Printable.Of(head)}. The failed node could not be read: {innerException.Message}"],
            _ when locks.Length > 0 => [Printable.Of($"{head}: {string.Join("; ", locks.Select(Describe))}."), .. Advise(locks), .. Describe(failures)],
            _ => [Printable.Of($"{head}."), .. Describe(failures)],
        };
    }

    private static string Describe(IGrouping<(DagId? Dag, string DagName), AgentLock> locks)
    {
        var agents = locks.Select(item => item.Agent.ToString()).ToArray();
        var more = agents.Length > MostAgents ? $" and {agents.Length - MostAgents} more" : "";
        var holder = locks.First() is { MainDag: { } main, DagName: var subDag } ? $"DAG {main} (its sub-DAG '{subDag}')" : NameOf(locks.First());
        return $"{(agents.Length == 1 ? "agent" : "agents")} {string.Join(", ", agents.Take(MostAgents))}{more} {(agents.Length == 1 ? "is" : "are")} locked by {holder}";
    }

    private static IEnumerable<string> Advise(IGrouping<(DagId? Dag, string DagName), AgentLock>[] locks)
    {
        var mains = locks.Select(group => group.First().MainDag).OfType<DagId>().Distinct().ToArray();
        if (mains.Length > 0)
        {
            var (dags, have, them, their) = mains.Length == 1 ? ("DAG", "has", "it", "its") : ("DAGs", "have", "them", "their");
            yield return $"  To go on once {dags} {string.Join(" and ", mains)} {have} ended: name {them} in ForcePassDag of the next request, or pass {their} sub-DAGs "
                + "(additional_data.sub_dags). Sub-DAG ids have no effect in ForcePassDag.";
        }

        foreach (var other in locks.Select(group => group.First()).Where(item => item.MainDag is null))
        {
            yield return Printable.Of($"  {NameOf(other)} cannot be named in ForcePassDag: wait for it; if it has failed, retry it, roll it back or pass it.");
        }
    }

    private static string NameOf(AgentLock item) => item.Dag is { } id ? $"DAG {id} '{item.DagName}'" : $"DAG '{item.DagName}'";

    /// <summary>Describes the causes and then the failures, so that many of the former do not hide the latter.</summary>
    private static IEnumerable<string> Describe(IReadOnlyList<DagFailure> failures) =>
        [.. DescribeSome([.. failures.Where(failure => failure.IsLoggedErrorOnly)]), .. DescribeSome([.. failures.Where(failure => !failure.IsLoggedErrorOnly)])];

    private static IEnumerable<string> DescribeSome(DagFailure[] failures)
    {
        var lines = failures.Take(MostFailures).SelectMany(Describe);
        return failures.Length > MostFailures ? lines.Append($"  and {failures.Length - MostFailures} more") : lines;
    }

    private static IEnumerable<string> Describe(DagFailure failure)
    {
        var agent = failure.Agent is { } named ? $"agent {named}" : "an unknown agent";
        yield return Printable.Of($"  stage {failure.Stage}, node '{failure.Node.Name}', on {agent}");
        foreach (var line in failure.ErrorLines.DefaultIfEmpty("(nothing was logged)"))
        {
            yield return Printable.Of($"    {line}");
        }
    }

    private static IReadOnlyList<AgentLock> LocksOf(IReadOnlyList<DagFailure> failures) =>
    [
        .. failures.SelectMany(failure => failure.Task?.TaskLogs ?? [])
            .Select(line => line is null ? null : AgentLock.TryRead(line))
            .OfType<AgentLock>()
            .Distinct(),
    ];
}

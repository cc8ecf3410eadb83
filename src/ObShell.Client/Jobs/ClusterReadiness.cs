using ObShell.Client.Agents;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Waits until a cluster is ready for work: its agents are cluster agents, every zone and observer runs, and nothing is locked. After OBShell was started on the machines of a cluster that it does not know yet, it takes the
/// cluster over by itself as soon as the agents of all servers run; this waits for that, too.
/// </summary>
public sealed record ClusterReadiness : ObShellJob
{
    /// <summary>How long to wait.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public override string Name => "cluster readiness";

    internal override string Identity => "";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Wait("wait until the agent belongs to the cluster", Timeout, async job =>
        {
            var info = await job.Client.Agents.GetInfoAsync(job.CancellationToken).ConfigureAwait(false);
            return info.Identity == AgentIdentity.ClusterAgent ? null : $"the agent {info.Ip}:{info.Port} is {info.Identity}";
        }),
        JobStep.Wait("wait until everything runs", Timeout, ClusterChecks.MissingHealthAsync),
        JobStep.Wait("wait until nothing is locked", Timeout, ClusterChecks.MissingFreedomAsync),
    ];
}

using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Stops a cluster, zones or servers, and makes sure that they are: checks that nothing is locked and every agent can be reached, stops, waits until the observers are really down, and releases the agents
/// if the stop fails.
/// </summary>
/// <param name="Request">What to stop, and how.</param>
public sealed record ClusterStop(StopClusterRequest Request) : ObShellJob
{
    /// <summary>How long to wait until the observers are down after the operation has succeeded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public override string Name => "cluster stop";

    internal override string Identity => Request.ToString();

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        await ClusterChecks.DemandZonesAsync(client, Request.Scope, cancellationToken).ConfigureAwait(false);
        return await base.ReadFactsAsync(client, cancellationToken).ConfigureAwait(false);
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts)
    {
        var zone = Request is { Mode: StopMode.Immediate, Scope: { Target: [var only] } scope } && scope.Type == ScopeType.Zone ? only : null;
        return
        [
            JobStep.Check("check that nothing is locked", ClusterChecks.MissingFreedomAsync),
            .. zone is null ? Array.Empty<JobStep>() : [JobStep.Check($"check that {zone} can be stopped", job => ClusterChecks.MissingMajorityAsync(job, zone))],
            JobStep.Start(Request.ToString(), client => client.StopClusterAsync(Request)),
            JobStep.Wait("wait until it is down", Timeout, job => ClusterChecks.MissingStopAsync(job, Request)),
        ];
    }

    internal override Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken) => CleanUps.ReleaseAsync(client, cancellationToken);
}

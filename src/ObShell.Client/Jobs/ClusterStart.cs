using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>
/// Starts a cluster, zones or servers, and makes sure that they are: checks that nothing is locked and every agent can be reached, starts, waits until the observers are really up, and releases the agents if
/// the start fails.
/// </summary>
/// <param name="Request">What to start.</param>
public sealed record ClusterStart(StartClusterRequest Request) : ObShellJob
{
    /// <summary>How long to wait until the observers are up after the operation has succeeded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override string Name => "cluster start";

    internal override string Identity => Request.ToString();

    internal override async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(IObShellClient client, CancellationToken cancellationToken)
    {
        await ClusterChecks.DemandZonesAsync(client, Request.Scope, cancellationToken).ConfigureAwait(false);
        return await base.ReadFactsAsync(client, cancellationToken).ConfigureAwait(false);
    }

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Check("check that nothing is locked", ClusterChecks.MissingFreedomAsync),
        JobStep.Start(Request.ToString(), client => client.StartClusterAsync(Request)),
        JobStep.Wait("wait until it is up", Timeout, job => ClusterChecks.MissingStartAsync(job, Request.Scope)),
    ];

    internal override Task<string> CleanUpAsync(IObShellClient client, IReadOnlyDictionary<string, string> facts, CancellationToken cancellationToken) => CleanUps.ReleaseAsync(client, cancellationToken);
}

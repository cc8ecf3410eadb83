using ObShell.Client.Clusters;
using ObShell.Client.Protocol;
using ObShell.Client.Tenants;

namespace ObShell.Client.Jobs;

/// <summary>Adds servers to a cluster, one after the other, and gives tenants replicas on them if asked to; verifies that each observer runs before it goes on.</summary>
public sealed record ScaleOut : ObShellJob
{
    /// <summary>The servers to add. Their agents are in no cluster; the client does not have to know them.</summary>
    public required IReadOnlyList<ScaleOutRequest> Servers { get; init; }

    /// <summary>The replicas that tenants get afterwards in zones that are new to them, by the name of the tenant.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TenantZone>> Replicas { get; init; } = new Dictionary<string, IReadOnlyList<TenantZone>>();

    /// <summary>How long to wait until an observer runs after it was added.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override string Name => "scale-out";

    internal override string Identity => $"by {string.Join(",", Servers.Select(server => $"{server.AgentAddress}={server.Zone}"))}";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        .. Servers.SelectMany(server => StepsOf(server, Timeout)),
        .. Replicas.Select(tenant => JobStep.Start(
            $"add replicas of tenant {tenant.Key}",
            client => client.Tenants.AddReplicasAsync(tenant.Key, new ScaleOutTenantReplicasRequest { ZoneList = tenant.Value }))),
    ];

    internal static IEnumerable<JobStep> StepsOf(ScaleOutRequest server, TimeSpan timeout) =>
    [
        JobStep.Start(
            $"add server {server.AgentAddress}",
            client => client.Cluster.ScaleOutAsync(server),
            async job => (await job.Client.Cluster.ListAgentsAsync(job.CancellationToken).ConfigureAwait(false)).Contains(server.AgentAddress),
            retries: true),
        JobStep.Wait($"wait until server {server.AgentAddress} runs", timeout, job => ClusterChecks.MissingStartAsync(job, Scope.Servers(server.AgentAddress.ToString()))),
    ];
}

using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Jobs;

/// <summary>Replaces a server by another one in its zone: adds the new one, waits until it runs, and removes the old one.</summary>
public sealed record ServerReplacement : ObShellJob
{
    /// <summary>The server to add. Its zone is that of the old one.</summary>
    public required ScaleOutRequest Replacement { get; init; }

    /// <summary>The server to remove.</summary>
    public required AgentAddress Old { get; init; }

    /// <summary>Whether the old server is down, so that its units cannot be moved. Every log stream must keep a majority without it.</summary>
    public bool ForceKill { get; init; }

    /// <summary>How long to wait until the new observer runs after it was added.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override string Name => "server replacement";

    internal override string Identity => $"of {Old} by {Replacement.AgentAddress}";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Check("check the zones", async job =>
        {
            var zones = (await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)).Zones;
            var own = zones.FirstOrDefault(zone => zone.Servers.Any(server => ClusterChecks.AddressOf(server) == Old.ToString()));
            return own is null ? $"the cluster has no server {Old}" : own.Name == Replacement.Zone ? null : $"server {Old} is in {own.Name}, and not in {Replacement.Zone}";
        }),
        .. ScaleOut.StepsOf(Replacement, Timeout),
        JobStep.StartIfNeeded($"remove server {Old}", client => client.Cluster.ScaleInAsync(new ScaleInRequest { AgentAddress = Old, ForceKill = ForceKill ? true : null }), retries: true),
    ];
}

using ObShell.Client.Protocol;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Jobs;

/// <summary>
/// Upgrades the agents of a cluster: uploads the packages that are missing, checks, upgrades, and verifies the version of every agent. All agents restart meanwhile; the job follows the operation through that. A later run
/// retries an operation that has failed, in place of starting another one.
/// </summary>
public sealed record AgentUpgrade : ObShellJob
{
    /// <summary>The version to upgrade to, such as <c>4.5.0.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The release, with the distribution, such as <c>12025060917.el8</c>.</summary>
    public required string Release { get; init; }

    /// <summary>The files of the packages to upload, one for each architecture of the cluster; a package that OBShell has already is not uploaded again.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>How long to wait until all agents have the new version after the operation has succeeded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override string Name => "agent upgrade";

    internal override string Identity => $"to {Version}-{Release}";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts)
    {
        var request = new UpgradeCheckRequest { Version = Version, Release = Release };
        return
        [
            JobStep.Check("check that nothing is locked", ClusterChecks.MissingFreedomAsync),
            .. Packages.Select(file => JobStep.Do($"upload {Path.GetFileName(file)}", job => PackageSteps.UploadAsync(job, file))),
            JobStep.Start("check the upgrade", client => client.Upgrades.CheckAgentUpgradeAsync(request)),
            JobStep.Start("upgrade the agents", client => client.Upgrades.UpgradeAgentsAsync(request), retries: true),
            JobStep.Wait("wait until all agents have the new version", Timeout, async job =>
            {
                var members = (await job.Client.Cluster.GetMembersAsync(job.CancellationToken).ConfigureAwait(false)).Agents;
                return members.FirstOrDefault(agent => agent.Version.Split('-')[0] != Version) is { } old ? $"agent {old.Ip}:{old.Port} has version {old.Version}" : null;
            }),
        ];
    }
}

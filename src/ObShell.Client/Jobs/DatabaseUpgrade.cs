using ObShell.Client.Protocol;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Jobs;

/// <summary>
/// Upgrades the database of a cluster: uploads the packages that are missing, checks, upgrades zone by zone or with a stop of service, and verifies the version and the health of the cluster. A later run retries an operation
/// that has failed, in place of starting another one.
/// </summary>
public sealed record DatabaseUpgrade : ObShellJob
{
    /// <summary>The version to upgrade to, such as <c>4.3.5.3</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The release, with the distribution, such as <c>102000142025070117.el8</c>.</summary>
    public required string Release { get; init; }

    /// <summary>Whether to upgrade zone by zone while the cluster works, or to stop it.</summary>
    public UpgradeMode Mode { get; init; } = UpgradeMode.Rolling;

    /// <summary>Whether to freeze the memory tables before an observer is restarted.</summary>
    public bool FreezeServer { get; init; }

    /// <summary>
    /// The files of the packages to upload: those of every version between the present one and the new one, for each architecture, with the libraries of the community edition. A package that OBShell has already is not
    /// uploaded again.
    /// </summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>How long to wait until the cluster is healthy after the operation has succeeded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Timeout { get; init => field = Required.NotNegative(value); } = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public override string Name => "database upgrade";

    internal override string Identity => $"to {Version}-{Release}";

    internal override IReadOnlyList<JobStep> Plan(IReadOnlyDictionary<string, string> facts) =>
    [
        JobStep.Check("check that nothing is locked", ClusterChecks.MissingFreedomAsync),
        JobStep.Check("check that the cluster is healthy", ClusterChecks.MissingHealthAsync),
        .. Packages.Select(file => JobStep.Do($"upload {Path.GetFileName(file)}", job => PackageSteps.UploadAsync(job, file))),
        JobStep.Start("check the upgrade", client => client.Upgrades.CheckClusterUpgradeAsync(new UpgradeCheckRequest { Version = Version, Release = Release })),
        JobStep.Start(
            "upgrade the database",
            client => client.Upgrades.UpgradeClusterAsync(new UpgradeClusterRequest { Version = Version, Release = Release, Mode = Mode, FreezeServer = FreezeServer ? true : null }),
            retries: true),
        JobStep.Wait("wait until the cluster is healthy", Timeout, async job =>
        {
            var info = await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false);
            return info.ObVersion.Split('-', '_')[0] != Version ? $"the cluster has version {info.ObVersion}" : await ClusterChecks.MissingHealthAsync(job).ConfigureAwait(false);
        }),
    ];
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about upgrades.</summary>
    public static class Upgrade
    {
        /// <summary>The package of the target version lacks the list of intermediate versions; upload a complete package (<c>OB.Upgrade.DepYamlMissing</c>, HTTP 500).</summary>
        public const string DepYamlMissing = "OB.Upgrade.DepYamlMissing";

        /// <summary>A backup is running; wait until it ends before upgrading (<c>OB.Upgrade.HasRunningBackupTask</c>, HTTP 400).</summary>
        public const string HasRunningBackupTask = "OB.Upgrade.HasRunningBackupTask";

        /// <summary>The servers have not all switched to the version of the last upgrade yet (<c>OB.Upgrade.MinObserverVersionNotSync</c>, HTTP 400).</summary>
        public const string MinObserverVersionNotSync = "OB.Upgrade.MinObserverVersionNotSync";

        /// <summary>OBShell does not support this upgrade mode (<c>OB.Upgrade.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Upgrade.Mode.NotSupported";

        /// <summary>No upgrade path leads from the current version to the target version; the message holds both (<c>OB.Upgrade.Path.NotExist</c>, HTTP 400).</summary>
        public const string PathNotExist = "OB.Upgrade.Path.NotExist";

        /// <summary>Tablets are being merged; wait until the merge ends before upgrading (<c>OB.Upgrade.TabletInMerging</c>, HTTP 400).</summary>
        public const string TabletInMerging = "OB.Upgrade.TabletInMerging";

        /// <summary>A tenant has not reached the version of the last upgrade yet (<c>OB.Upgrade.TenantCompatibleNotSync</c>, HTTP 400).</summary>
        public const string TenantCompatibleNotSync = "OB.Upgrade.TenantCompatibleNotSync";

        /// <summary>A tenant is in a major compaction; wait until it ends before upgrading (<c>OB.Upgrade.TenantInMajorCompaction</c>, HTTP 400).</summary>
        public const string TenantInMajorCompaction = "OB.Upgrade.TenantInMajorCompaction";

        /// <summary>Not all servers have refreshed the schemas of all tenants yet; try again later (<c>OB.Upgrade.TenantsSchemaNotRefreshed</c>, HTTP 400).</summary>
        public const string TenantsSchemaNotRefreshed = "OB.Upgrade.TenantsSchemaNotRefreshed";

        /// <summary>The target version is deprecated; choose another (<c>OB.Upgrade.ToDeprecatedVersion</c>, HTTP 400).</summary>
        public const string ToDeprecatedVersion = "OB.Upgrade.ToDeprecatedVersion";

        /// <summary>The target version is not newer than the current one; specify a newer version and release (<c>OB.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string ToLowerVersion = "OB.Upgrade.ToLowerVersion";

        /// <summary>A rolling upgrade requires three zones, or two with shared storage; use an upgrade that stops the service (<c>OB.Upgrade.UnableToRollingUpgrade</c>, HTTP 400).</summary>
        public const string UnableToRollingUpgrade = "OB.Upgrade.UnableToRollingUpgrade";
    }
}

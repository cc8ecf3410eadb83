namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about upgrades.</summary>
    public static class Upgrade
    {
        /// <summary>The package of the target version has no list of the versions on the way to it; upload it again, whole (<c>OB.Upgrade.DepYamlMissing</c>, HTTP 500).</summary>
        public const string DepYamlMissing = "OB.Upgrade.DepYamlMissing";

        /// <summary>A backup is running; an upgrade has to wait for its end (<c>OB.Upgrade.HasRunningBackupTask</c>, HTTP 400).</summary>
        public const string HasRunningBackupTask = "OB.Upgrade.HasRunningBackupTask";

        /// <summary>The servers have not agreed yet on the version that the last upgrade brought (<c>OB.Upgrade.MinObserverVersionNotSync</c>, HTTP 400).</summary>
        public const string MinObserverVersionNotSync = "OB.Upgrade.MinObserverVersionNotSync";

        /// <summary>OBShell knows no such way to upgrade (<c>OB.Upgrade.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Upgrade.Mode.NotSupported";

        /// <summary>No way leads from the present version to the target; the message has both (<c>OB.Upgrade.Path.NotExist</c>, HTTP 400).</summary>
        public const string PathNotExist = "OB.Upgrade.Path.NotExist";

        /// <summary>Data is still being merged; an upgrade has to wait for the end of it (<c>OB.Upgrade.TabletInMerging</c>, HTTP 400).</summary>
        public const string TabletInMerging = "OB.Upgrade.TabletInMerging";

        /// <summary>A tenant has not come yet to the version that the last upgrade brought (<c>OB.Upgrade.TenantCompatibleNotSync</c>, HTTP 400).</summary>
        public const string TenantCompatibleNotSync = "OB.Upgrade.TenantCompatibleNotSync";

        /// <summary>A tenant is in a major compaction; an upgrade has to wait for its end (<c>OB.Upgrade.TenantInMajorCompaction</c>, HTTP 400).</summary>
        public const string TenantInMajorCompaction = "OB.Upgrade.TenantInMajorCompaction";

        /// <summary>Not all servers have the present schemas of all tenants yet; try again later (<c>OB.Upgrade.TenantsSchemaNotRefreshed</c>, HTTP 400).</summary>
        public const string TenantsSchemaNotRefreshed = "OB.Upgrade.TenantsSchemaNotRefreshed";

        /// <summary>The target version has been taken back; choose another (<c>OB.Upgrade.ToDeprecatedVersion</c>, HTTP 400).</summary>
        public const string ToDeprecatedVersion = "OB.Upgrade.ToDeprecatedVersion";

        /// <summary>The target version is not newer than the present one; name a newer version and release (<c>OB.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string ToLowerVersion = "OB.Upgrade.ToLowerVersion";

        /// <summary>A rolling upgrade needs three zones, or two where storage is shared; stop the service for it instead (<c>OB.Upgrade.UnableToRollingUpgrade</c>, HTTP 400).</summary>
        public const string UnableToRollingUpgrade = "OB.Upgrade.UnableToRollingUpgrade";
    }
}

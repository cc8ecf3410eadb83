namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: upgrade.</summary>
    public static class Upgrade
    {
        /// <summary>Upgrade: dep yaml missing (<c>OB.Upgrade.DepYamlMissing</c>, HTTP 500).</summary>
        public const string DepYamlMissing = "OB.Upgrade.DepYamlMissing";

        /// <summary>Upgrade: has running backup task (<c>OB.Upgrade.HasRunningBackupTask</c>, HTTP 400).</summary>
        public const string HasRunningBackupTask = "OB.Upgrade.HasRunningBackupTask";

        /// <summary>Upgrade: min observer version not sync (<c>OB.Upgrade.MinObserverVersionNotSync</c>, HTTP 400).</summary>
        public const string MinObserverVersionNotSync = "OB.Upgrade.MinObserverVersionNotSync";

        /// <summary>Upgrade: mode not supported (<c>OB.Upgrade.Mode.NotSupported</c>, HTTP 400).</summary>
        public const string ModeNotSupported = "OB.Upgrade.Mode.NotSupported";

        /// <summary>Upgrade: path not exist (<c>OB.Upgrade.Path.NotExist</c>, HTTP 400).</summary>
        public const string PathNotExist = "OB.Upgrade.Path.NotExist";

        /// <summary>Upgrade: tablet in merging (<c>OB.Upgrade.TabletInMerging</c>, HTTP 400).</summary>
        public const string TabletInMerging = "OB.Upgrade.TabletInMerging";

        /// <summary>Upgrade: tenant compatible not sync (<c>OB.Upgrade.TenantCompatibleNotSync</c>, HTTP 400).</summary>
        public const string TenantCompatibleNotSync = "OB.Upgrade.TenantCompatibleNotSync";

        /// <summary>Upgrade: tenant in major compaction (<c>OB.Upgrade.TenantInMajorCompaction</c>, HTTP 400).</summary>
        public const string TenantInMajorCompaction = "OB.Upgrade.TenantInMajorCompaction";

        /// <summary>Upgrade: tenants schema not refreshed (<c>OB.Upgrade.TenantsSchemaNotRefreshed</c>, HTTP 400).</summary>
        public const string TenantsSchemaNotRefreshed = "OB.Upgrade.TenantsSchemaNotRefreshed";

        /// <summary>Upgrade: to deprecated version (<c>OB.Upgrade.ToDeprecatedVersion</c>, HTTP 400).</summary>
        public const string ToDeprecatedVersion = "OB.Upgrade.ToDeprecatedVersion";

        /// <summary>Upgrade: to lower version (<c>OB.Upgrade.ToLowerVersion</c>, HTTP 400).</summary>
        public const string ToLowerVersion = "OB.Upgrade.ToLowerVersion";

        /// <summary>Upgrade: unable to rolling upgrade (<c>OB.Upgrade.UnableToRollingUpgrade</c>, HTTP 400).</summary>
        public const string UnableToRollingUpgrade = "OB.Upgrade.UnableToRollingUpgrade";
    }
}

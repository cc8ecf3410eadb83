namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about backups.</summary>
    public static class Backup
    {
        /// <summary>The archive log destination is missing, which is required when a backup is configured for the first time (<c>OB.Backup.ArchiveBaseUriEmpty</c>, HTTP 400).</summary>
        public const string ArchiveBaseUriEmpty = "OB.Backup.ArchiveBaseUriEmpty";

        /// <summary>The tenant has no archive log destination; configure its backup first (<c>OB.Backup.ArchiveDestEmpty</c>, HTTP 400).</summary>
        public const string ArchiveDestEmpty = "OB.Backup.ArchiveDestEmpty";

        /// <summary>The archive lag target is less than one minute, the minimum for S3 (<c>OB.Backup.ArchiveLagTargetForS3.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetForS3Invalid = "OB.Backup.ArchiveLagTargetForS3.Invalid";

        /// <summary>The archive lag target is longer than two hours, the maximum of OceanBase (<c>OB.Backup.ArchiveLagTarget.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetInvalid = "OB.Backup.ArchiveLagTarget.Invalid";

        /// <summary>Log archiving cannot be set to this state by a request (<c>OB.Backup.ArchiveLogStatus.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLogStatusInvalid = "OB.Backup.ArchiveLogStatus.Invalid";

        /// <summary>The backup destination is missing, which is required when a backup is configured for the first time (<c>OB.Backup.BaseUriEmpty</c>, HTTP 400).</summary>
        public const string BaseUriEmpty = "OB.Backup.BaseUriEmpty";

        /// <summary>The archive binding is neither optional nor mandatory (<c>OB.Backup.Binding.Invalid</c>, HTTP 400).</summary>
        public const string BindingInvalid = "OB.Backup.Binding.Invalid";

        /// <summary>The data backup destination is missing, which is required when a backup is configured for the first time (<c>OB.Backup.DataBaseUriEmpty</c>, HTTP 400).</summary>
        public const string DataBaseUriEmpty = "OB.Backup.DataBaseUriEmpty";

        /// <summary>The tenant has no data backup destination; configure its backup first (<c>OB.Backup.DataDestEmpty</c>, HTTP 400).</summary>
        public const string DataDestEmpty = "OB.Backup.DataDestEmpty";

        /// <summary>OBShell does not support this deletion policy for old backups (<c>OB.Backup.DeletePolicy.Invalid</c>, HTTP 400).</summary>
        public const string DeletePolicyInvalid = "OB.Backup.DeletePolicy.Invalid";

        /// <summary>The number of backup threads is outside 0 to 100 (<c>OB.Backup.HaLowThreadScore.Invalid</c>, HTTP 400).</summary>
        public const string HaLowThreadScoreInvalid = "OB.Backup.HaLowThreadScore.Invalid";

        /// <summary>The number of log archiving threads is outside 0 to 100 (<c>OB.Backup.LogArchiveConcurrency.Invalid</c>, HTTP 400).</summary>
        public const string LogArchiveConcurrencyInvalid = "OB.Backup.LogArchiveConcurrency.Invalid";

        /// <summary>The backup mode is neither full nor incremental (<c>OB.Backup.Mode.Invalid</c>, HTTP 400).</summary>
        public const string ModeInvalid = "OB.Backup.Mode.Invalid";

        /// <summary>The cluster has no tenant other than <c>sys</c>, so there is nothing to back up (<c>OB.Backup.NoUserTenants</c>, HTTP 400).</summary>
        public const string NoUserTenants = "OB.Backup.NoUserTenants";

        /// <summary>The interval at which archiving starts a new piece is outside one to seven days (<c>OB.Backup.PieceSwitchInterval.Invalid</c>, HTTP 400).</summary>
        public const string PieceSwitchIntervalInvalid = "OB.Backup.PieceSwitchInterval.Invalid";

        /// <summary>A backup cannot be set to this state by a request; it can only be cancelled (<c>OB.Backup.Status.Invalid</c>, HTTP 400).</summary>
        public const string StatusInvalid = "OB.Backup.Status.Invalid";
    }
}

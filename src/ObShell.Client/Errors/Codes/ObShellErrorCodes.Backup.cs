namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about backups.</summary>
    public static class Backup
    {
        /// <summary>The place for archived logs is missing, which has to be given when a backup is first configured (<c>OB.Backup.ArchiveBaseUriEmpty</c>, HTTP 400).</summary>
        public const string ArchiveBaseUriEmpty = "OB.Backup.ArchiveBaseUriEmpty";

        /// <summary>The tenant has no place for archived logs; configure its backup first (<c>OB.Backup.ArchiveDestEmpty</c>, HTTP 400).</summary>
        public const string ArchiveDestEmpty = "OB.Backup.ArchiveDestEmpty";

        /// <summary>The lag of archiving is too short for S3, which takes a minute at least (<c>OB.Backup.ArchiveLagTargetForS3.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetForS3Invalid = "OB.Backup.ArchiveLagTargetForS3.Invalid";

        /// <summary>The lag of archiving is longer than the two hours that OceanBase takes (<c>OB.Backup.ArchiveLagTarget.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetInvalid = "OB.Backup.ArchiveLagTarget.Invalid";

        /// <summary>Log archiving cannot be brought to this state by an order (<c>OB.Backup.ArchiveLogStatus.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLogStatusInvalid = "OB.Backup.ArchiveLogStatus.Invalid";

        /// <summary>The place for backups is missing, which has to be given when a backup is first configured (<c>OB.Backup.BaseUriEmpty</c>, HTTP 400).</summary>
        public const string BaseUriEmpty = "OB.Backup.BaseUriEmpty";

        /// <summary>The binding of archiving is neither optional nor mandatory (<c>OB.Backup.Binding.Invalid</c>, HTTP 400).</summary>
        public const string BindingInvalid = "OB.Backup.Binding.Invalid";

        /// <summary>The place for data is missing, which has to be given when a backup is first configured (<c>OB.Backup.DataBaseUriEmpty</c>, HTTP 400).</summary>
        public const string DataBaseUriEmpty = "OB.Backup.DataBaseUriEmpty";

        /// <summary>The tenant has no place for data; configure its backup first (<c>OB.Backup.DataDestEmpty</c>, HTTP 400).</summary>
        public const string DataDestEmpty = "OB.Backup.DataDestEmpty";

        /// <summary>OBShell knows no policy of this name for old backups (<c>OB.Backup.DeletePolicy.Invalid</c>, HTTP 400).</summary>
        public const string DeletePolicyInvalid = "OB.Backup.DeletePolicy.Invalid";

        /// <summary>The threads for backups are outside 0 to 100 (<c>OB.Backup.HaLowThreadScore.Invalid</c>, HTTP 400).</summary>
        public const string HaLowThreadScoreInvalid = "OB.Backup.HaLowThreadScore.Invalid";

        /// <summary>The threads for log archiving are outside 0 to 100 (<c>OB.Backup.LogArchiveConcurrency.Invalid</c>, HTTP 400).</summary>
        public const string LogArchiveConcurrencyInvalid = "OB.Backup.LogArchiveConcurrency.Invalid";

        /// <summary>A backup is either full or incremental (<c>OB.Backup.Mode.Invalid</c>, HTTP 400).</summary>
        public const string ModeInvalid = "OB.Backup.Mode.Invalid";

        /// <summary>The cluster has no tenants besides <c>sys</c>, so that there is nothing to back up (<c>OB.Backup.NoUserTenants</c>, HTTP 400).</summary>
        public const string NoUserTenants = "OB.Backup.NoUserTenants";

        /// <summary>The time that a piece of archived logs spans is outside one to seven days (<c>OB.Backup.PieceSwitchInterval.Invalid</c>, HTTP 400).</summary>
        public const string PieceSwitchIntervalInvalid = "OB.Backup.PieceSwitchInterval.Invalid";

        /// <summary>A backup cannot be brought to this state by an order: it can only be cancelled (<c>OB.Backup.Status.Invalid</c>, HTTP 400).</summary>
        public const string StatusInvalid = "OB.Backup.Status.Invalid";
    }
}

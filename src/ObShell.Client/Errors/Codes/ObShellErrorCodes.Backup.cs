namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: backup.</summary>
    public static class Backup
    {
        /// <summary>Backup: archive base uri empty (<c>OB.Backup.ArchiveBaseUriEmpty</c>, HTTP 400).</summary>
        public const string ArchiveBaseUriEmpty = "OB.Backup.ArchiveBaseUriEmpty";

        /// <summary>Backup: archive dest empty (<c>OB.Backup.ArchiveDestEmpty</c>, HTTP 400).</summary>
        public const string ArchiveDestEmpty = "OB.Backup.ArchiveDestEmpty";

        /// <summary>Backup: archive lag target for s3 invalid (<c>OB.Backup.ArchiveLagTargetForS3.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetForS3Invalid = "OB.Backup.ArchiveLagTargetForS3.Invalid";

        /// <summary>Backup: archive lag target invalid (<c>OB.Backup.ArchiveLagTarget.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLagTargetInvalid = "OB.Backup.ArchiveLagTarget.Invalid";

        /// <summary>Backup: archive log status invalid (<c>OB.Backup.ArchiveLogStatus.Invalid</c>, HTTP 400).</summary>
        public const string ArchiveLogStatusInvalid = "OB.Backup.ArchiveLogStatus.Invalid";

        /// <summary>Backup: base uri empty (<c>OB.Backup.BaseUriEmpty</c>, HTTP 400).</summary>
        public const string BaseUriEmpty = "OB.Backup.BaseUriEmpty";

        /// <summary>Backup: binding invalid (<c>OB.Backup.Binding.Invalid</c>, HTTP 400).</summary>
        public const string BindingInvalid = "OB.Backup.Binding.Invalid";

        /// <summary>Backup: data base uri empty (<c>OB.Backup.DataBaseUriEmpty</c>, HTTP 400).</summary>
        public const string DataBaseUriEmpty = "OB.Backup.DataBaseUriEmpty";

        /// <summary>Backup: data dest empty (<c>OB.Backup.DataDestEmpty</c>, HTTP 400).</summary>
        public const string DataDestEmpty = "OB.Backup.DataDestEmpty";

        /// <summary>Backup: delete policy invalid (<c>OB.Backup.DeletePolicy.Invalid</c>, HTTP 400).</summary>
        public const string DeletePolicyInvalid = "OB.Backup.DeletePolicy.Invalid";

        /// <summary>Backup: ha low thread score invalid (<c>OB.Backup.HaLowThreadScore.Invalid</c>, HTTP 400).</summary>
        public const string HaLowThreadScoreInvalid = "OB.Backup.HaLowThreadScore.Invalid";

        /// <summary>Backup: log archive concurrency invalid (<c>OB.Backup.LogArchiveConcurrency.Invalid</c>, HTTP 400).</summary>
        public const string LogArchiveConcurrencyInvalid = "OB.Backup.LogArchiveConcurrency.Invalid";

        /// <summary>Backup: mode invalid (<c>OB.Backup.Mode.Invalid</c>, HTTP 400).</summary>
        public const string ModeInvalid = "OB.Backup.Mode.Invalid";

        /// <summary>Backup: no user tenants (<c>OB.Backup.NoUserTenants</c>, HTTP 400).</summary>
        public const string NoUserTenants = "OB.Backup.NoUserTenants";

        /// <summary>Backup: piece switch interval invalid (<c>OB.Backup.PieceSwitchInterval.Invalid</c>, HTTP 400).</summary>
        public const string PieceSwitchIntervalInvalid = "OB.Backup.PieceSwitchInterval.Invalid";

        /// <summary>Backup: status invalid (<c>OB.Backup.Status.Invalid</c>, HTTP 400).</summary>
        public const string StatusInvalid = "OB.Backup.Status.Invalid";
    }
}

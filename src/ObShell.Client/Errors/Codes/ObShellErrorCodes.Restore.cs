namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about restores.</summary>
    public static class Restore
    {
        /// <summary>The tenant is not being restored (<c>OB.Restore.NotRecovering</c>, HTTP 400).</summary>
        public const string NotRecovering = "OB.Restore.NotRecovering";

        /// <summary>The restore has succeeded and can no longer be cancelled (<c>OB.Restore.Task.AlreadySucceed</c>, HTTP 400).</summary>
        public const string TaskAlreadySucceed = "OB.Restore.Task.AlreadySucceed";

        /// <summary>The tenant has no restore task (<c>OB.Restore.Task.NotExist</c>, HTTP 400).</summary>
        public const string TaskNotExist = "OB.Restore.Task.NotExist";

        /// <summary>The backups cannot restore the tenant to this time; the restore windows list the possible times (<c>OB.Restore.TimeNotValid</c>, HTTP 400).</summary>
        public const string TimeNotValid = "OB.Restore.TimeNotValid";
    }
}

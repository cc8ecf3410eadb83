namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about restores.</summary>
    public static class Restore
    {
        /// <summary>The tenant is not being restored (<c>OB.Restore.NotRecovering</c>, HTTP 400).</summary>
        public const string NotRecovering = "OB.Restore.NotRecovering";

        /// <summary>The restore has succeeded, and cannot be cancelled any more (<c>OB.Restore.Task.AlreadySucceed</c>, HTTP 400).</summary>
        public const string TaskAlreadySucceed = "OB.Restore.Task.AlreadySucceed";

        /// <summary>There is no restore of this tenant (<c>OB.Restore.Task.NotExist</c>, HTTP 400).</summary>
        public const string TaskNotExist = "OB.Restore.Task.NotExist";

        /// <summary>The backups cannot bring the tenant back to this time; the windows of the restore tell which they can (<c>OB.Restore.TimeNotValid</c>, HTTP 400).</summary>
        public const string TimeNotValid = "OB.Restore.TimeNotValid";
    }
}

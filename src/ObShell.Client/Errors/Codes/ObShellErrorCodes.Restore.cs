namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: restore.</summary>
    public static class Restore
    {
        /// <summary>Restore: not recovering (<c>OB.Restore.NotRecovering</c>, HTTP 400).</summary>
        public const string NotRecovering = "OB.Restore.NotRecovering";

        /// <summary>Restore: task already succeed (<c>OB.Restore.Task.AlreadySucceed</c>, HTTP 400).</summary>
        public const string TaskAlreadySucceed = "OB.Restore.Task.AlreadySucceed";

        /// <summary>Restore: task not exist (<c>OB.Restore.Task.NotExist</c>, HTTP 400).</summary>
        public const string TaskNotExist = "OB.Restore.Task.NotExist";

        /// <summary>Restore: time not valid (<c>OB.Restore.TimeNotValid</c>, HTTP 400).</summary>
        public const string TimeNotValid = "OB.Restore.TimeNotValid";
    }
}

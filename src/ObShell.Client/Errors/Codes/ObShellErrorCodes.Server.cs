namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: server.</summary>
    public static class Server
    {
        /// <summary>Server: delete self (<c>OB.Server.DeleteSelf</c>, HTTP 400).</summary>
        public const string DeleteSelf = "OB.Server.DeleteSelf";

        /// <summary>Server: has not been started (<c>OB.Server.HasNotBeenStarted</c>, HTTP 500).</summary>
        public const string HasNotBeenStarted = "OB.Server.HasNotBeenStarted";

        /// <summary>Server: not deleting (<c>OB.Server.NotDeleting</c>, HTTP 500).</summary>
        public const string NotDeleting = "OB.Server.NotDeleting";

        /// <summary>Server: not exist (<c>OB.Server.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Server.NotExist";

        /// <summary>Server: process check failed (<c>OB.Server.Process.CheckFailed</c>, HTTP 500).</summary>
        public const string ProcessCheckFailed = "OB.Server.Process.CheckFailed";

        /// <summary>Server: process not exist (<c>OB.Server.Process.NotExist</c>, HTTP 500).</summary>
        public const string ProcessNotExist = "OB.Server.Process.NotExist";

        /// <summary>Server: stopped in multi zone (<c>OB.Server.StoppedInMultiZone</c>, HTTP 400).</summary>
        public const string StoppedInMultiZone = "OB.Server.StoppedInMultiZone";

        /// <summary>Server: unavailable (<c>OB.Server.Unavailable</c>, HTTP 500).</summary>
        public const string Unavailable = "OB.Server.Unavailable";
    }
}

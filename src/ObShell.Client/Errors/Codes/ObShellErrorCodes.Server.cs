namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about observers.</summary>
    public static class Server
    {
        /// <summary>An agent cannot delete its own server; send the request to another agent (<c>OB.Server.DeleteSelf</c>, HTTP 400).</summary>
        public const string DeleteSelf = "OB.Server.DeleteSelf";

        /// <summary>The observer of this agent has never been started (<c>OB.Server.HasNotBeenStarted</c>, HTTP 500).</summary>
        public const string HasNotBeenStarted = "OB.Server.HasNotBeenStarted";

        /// <summary>The server is not being deleted, so there is no deletion to wait for or cancel (<c>OB.Server.NotDeleting</c>, HTTP 500).</summary>
        public const string NotDeleting = "OB.Server.NotDeleting";

        /// <summary>The cluster has no server at this address (<c>OB.Server.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Server.NotExist";

        /// <summary>OBShell could not determine whether the observer process is running (<c>OB.Server.Process.CheckFailed</c>, HTTP 500).</summary>
        public const string ProcessCheckFailed = "OB.Server.Process.CheckFailed";

        /// <summary>The observer process is not running; start it first (<c>OB.Server.Process.NotExist</c>, HTTP 500).</summary>
        public const string ProcessNotExist = "OB.Server.Process.NotExist";

        /// <summary>Servers in more than one zone are or would be stopped, which OceanBase does not allow; start the servers in the other zones first (<c>OB.Server.StoppedInMultiZone</c>, HTTP 400).</summary>
        public const string StoppedInMultiZone = "OB.Server.StoppedInMultiZone";

        /// <summary>The observer is not available; check that it is running and accepts connections (<c>OB.Server.Unavailable</c>, HTTP 500).</summary>
        public const string Unavailable = "OB.Server.Unavailable";
    }
}

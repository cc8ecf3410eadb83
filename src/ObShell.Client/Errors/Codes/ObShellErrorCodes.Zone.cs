using ObShell.Client.Clusters;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about zones.</summary>
    public static class Zone
    {
        /// <summary>An agent cannot delete the zone of its own server; send the request to an agent in another zone (<c>OB.Zone.DeleteSelf</c>, HTTP 400).</summary>
        public const string DeleteSelf = "OB.Zone.DeleteSelf";

        /// <summary>The name of the zone is empty (<c>OB.Zone.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Zone.Name.Empty";

        /// <summary>The zone still contains servers; remove them before deleting the zone (<c>OB.Zone.NotEmpty</c>, HTTP 400).</summary>
        public const string NotEmpty = "OB.Zone.NotEmpty";

        /// <summary>The cluster has no zone of this name (<c>OB.Zone.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Zone.NotExist";
    }
}

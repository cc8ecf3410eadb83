using ObShell.Client.Clusters;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: zone.</summary>
    public static class Zone
    {
        /// <summary>Zone: delete self (<c>OB.Zone.DeleteSelf</c>, HTTP 400).</summary>
        public const string DeleteSelf = "OB.Zone.DeleteSelf";

        /// <summary>Zone: name empty (<c>OB.Zone.Name.Empty</c>, HTTP 400).</summary>
        public const string NameEmpty = "OB.Zone.Name.Empty";

        /// <summary>Zone: not empty (<c>OB.Zone.NotEmpty</c>, HTTP 400).</summary>
        public const string NotEmpty = "OB.Zone.NotEmpty";

        /// <summary>Zone: not exist (<c>OB.Zone.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Zone.NotExist";
    }
}

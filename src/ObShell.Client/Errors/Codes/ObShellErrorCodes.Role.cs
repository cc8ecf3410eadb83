using ObShell.Client.Users;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about roles.</summary>
    public static class Role
    {
        /// <summary>The role name does not consist of 2 to 30 letters, digits or underscores, starting with a letter (<c>OB.Role.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Role.Name.Invalid";

        /// <summary>The tenant has no role of this name (<c>OB.Role.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.Role.NotExists";
    }
}

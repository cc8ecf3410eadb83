using ObShell.Client.Users;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: role.</summary>
    public static class Role
    {
        /// <summary>The role name is not 2 to 30 letters, digits or underscores with a letter first (<c>OB.Role.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Role.Name.Invalid";

        /// <summary>The tenant has no role of the given name (<c>OB.Role.NotExists</c>, HTTP 404).</summary>
        public const string NotExists = "OB.Role.NotExists";
    }
}

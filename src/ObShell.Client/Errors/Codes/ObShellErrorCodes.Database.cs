using ObShell.Client.Tenants;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: database.</summary>
    public static class Database
    {
        /// <summary>The name of the database to create is not made of 2 to 64 letters, digits, underscores or hyphens (<c>OB.Database.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Database.Name.Invalid";

        /// <summary>The tenant has no database of the given name (<c>OB.Database.NotExist</c>, HTTP 404).</summary>
        public const string NotExist = "OB.Database.NotExist";
    }
}

using ObShell.Client.Tenants;

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about databases.</summary>
    public static class Database
    {
        /// <summary>The name of the database to create does not consist of 2 to 64 letters, digits, underscores or hyphens (<c>OB.Database.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Database.Name.Invalid";

        /// <summary>The tenant has no database of this name (<c>OB.Database.NotExist</c>, HTTP 404).</summary>
        public const string NotExist = "OB.Database.NotExist";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: database.</summary>
    public static class Database
    {
        /// <summary>Database: name invalid (<c>OB.Database.Name.Invalid</c>, HTTP 400).</summary>
        public const string NameInvalid = "OB.Database.Name.Invalid";

        /// <summary>Database: not exist (<c>OB.Database.NotExist</c>, HTTP 404).</summary>
        public const string NotExist = "OB.Database.NotExist";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the records of the server.</summary>
    public static class Gorm
    {
        /// <summary>An update of the server's own records, such as a task's state or the maintainer, matched no row, usually because another agent changed it first (<c>Gorm.NoRowAffected</c>, HTTP 500).</summary>
        public const string NoRowAffected = "Gorm.NoRowAffected";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: gorm.</summary>
    public static class Gorm
    {
        /// <summary>A change to the server's own records, such as a task's state or the maintainer, matched no row, usually as another agent was faster (<c>Gorm.NoRowAffected</c>, HTTP 500).</summary>
        public const string NoRowAffected = "Gorm.NoRowAffected";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: gorm.</summary>
    public static class Gorm
    {
        /// <summary>Gorm: no row affected (<c>Gorm.NoRowAffected</c>, HTTP 500).</summary>
        public const string NoRowAffected = "Gorm.NoRowAffected";
    }
}

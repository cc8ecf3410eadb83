namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: MySql.</summary>
    public static class MySql
    {
        /// <summary>MySql: error (<c>MySQL.Error</c>, HTTP 400).</summary>
        public const string Error = "MySQL.Error";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: MySql.</summary>
    public static class MySql
    {
        /// <summary>OceanBase refused a statement, or the server's connection to it failed, with an error of the MySQL protocol; the message holds it (<c>MySQL.Error</c>, HTTP 400).</summary>
        public const string Error = "MySQL.Error";
    }
}

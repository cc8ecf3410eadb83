namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about MySQL statements.</summary>
    public static class MySql
    {
        /// <summary>OceanBase refused a statement, or the server's connection to it failed, with a MySQL protocol error; the message holds it (<c>MySQL.Error</c>, HTTP 400).</summary>
        public const string Error = "MySQL.Error";
    }
}

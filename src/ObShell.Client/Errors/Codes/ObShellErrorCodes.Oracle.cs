namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about Oracle statements.</summary>
    public static class Oracle
    {
        /// <summary>Reserved: a failed statement in an Oracle mode tenant; OBShell 4.5.0 does not return it (<c>Oracle.Error</c>, HTTP 400).</summary>
        public const string Error = "Oracle.Error";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: oracle.</summary>
    public static class Oracle
    {
        /// <summary>Stands for a failed statement in an Oracle mode tenant; reserved, as no present code path answers it (<c>Oracle.Error</c>, HTTP 400).</summary>
        public const string Error = "Oracle.Error";
    }
}

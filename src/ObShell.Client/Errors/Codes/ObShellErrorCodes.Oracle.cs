namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: oracle.</summary>
    public static class Oracle
    {
        /// <summary>Oracle: error (<c>Oracle.Error</c>, HTTP 400).</summary>
        public const string Error = "Oracle.Error";
    }
}

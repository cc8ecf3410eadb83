namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about parameters.</summary>
    public static class Parameter
    {
        /// <summary>The root server list is malformed; the message holds it (<c>OB.Parameter.RsList.Invalid</c>, HTTP 400).</summary>
        public const string RsListInvalid = "OB.Parameter.RsList.Invalid";

        /// <summary>The scope of the parameter is invalid, or its targets do not match it (<c>OB.Parameter.Scope.Invalid</c>, HTTP 400).</summary>
        public const string ScopeInvalid = "OB.Parameter.Scope.Invalid";
    }
}

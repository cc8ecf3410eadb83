namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: parameter.</summary>
    public static class Parameter
    {
        /// <summary>Parameter: rs list invalid (<c>OB.Parameter.RsList.Invalid</c>, HTTP 400).</summary>
        public const string RsListInvalid = "OB.Parameter.RsList.Invalid";

        /// <summary>Parameter: scope invalid (<c>OB.Parameter.Scope.Invalid</c>, HTTP 400).</summary>
        public const string ScopeInvalid = "OB.Parameter.Scope.Invalid";
    }
}

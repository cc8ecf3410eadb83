namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: external.</summary>
    public static class External
    {
        /// <summary>External: component not ready (<c>External.Component.Not.Ready</c>, HTTP 500).</summary>
        public const string ComponentNotReady = "External.Component.Not.Ready";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: external.</summary>
    public static class External
    {
        /// <summary>Prometheus or Alertmanager could not be reached or did not report itself ready; check its address, its login and whether it runs (<c>External.Component.Not.Ready</c>, HTTP 500).</summary>
        public const string ComponentNotReady = "External.Component.Not.Ready";
    }
}

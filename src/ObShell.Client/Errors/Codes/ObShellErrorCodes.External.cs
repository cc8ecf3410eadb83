namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about external components.</summary>
    public static class External
    {
        /// <summary>Prometheus or Alertmanager could not be reached or did not report that it is ready; check its address and login, and that it runs (<c>External.Component.Not.Ready</c>, HTTP 500).</summary>
        public const string ComponentNotReady = "External.Component.Not.Ready";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about monitoring settings.</summary>
    public static class Config
    {
        /// <summary>The stored connection settings of Prometheus or Alertmanager could not be read (<c>Config.GetFailed</c>, HTTP 500).</summary>
        public const string GetFailed = "Config.GetFailed";

        /// <summary>No connection settings are stored for Prometheus or Alertmanager; set them first (<c>Config.NotFound</c>, HTTP 500).</summary>
        public const string NotFound = "Config.NotFound";
    }
}

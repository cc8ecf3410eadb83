namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: config.</summary>
    public static class Config
    {
        /// <summary>Config: get failed (<c>Config.GetFailed</c>, HTTP 500).</summary>
        public const string GetFailed = "Config.GetFailed";

        /// <summary>Config: not found (<c>Config.NotFound</c>, HTTP 500).</summary>
        public const string NotFound = "Config.NotFound";
    }
}

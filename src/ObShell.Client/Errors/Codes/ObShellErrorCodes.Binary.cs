namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: binary.</summary>
    public static class Binary
    {
        /// <summary>Binary: version unexpected (<c>OB.Binary.Version.Unexpected</c>, HTTP 500).</summary>
        public const string VersionUnexpected = "OB.Binary.Version.Unexpected";
    }
}

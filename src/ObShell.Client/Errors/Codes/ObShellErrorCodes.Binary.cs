namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the observer binary.</summary>
    public static class Binary
    {
        /// <summary>The observer binary did not report a version that OBShell can parse (<c>OB.Binary.Version.Unexpected</c>, HTTP 500).</summary>
        public const string VersionUnexpected = "OB.Binary.Version.Unexpected";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: log.</summary>
    public static class Log
    {
        /// <summary>Log: file name extension mismatched (<c>Log.FileNameExtensionMismatched</c>, HTTP 500).</summary>
        public const string FileNameExtensionMismatched = "Log.FileNameExtensionMismatched";

        /// <summary>Log: file name prefix mismatched (<c>Log.FileNamePrefixMismatched</c>, HTTP 500).</summary>
        public const string FileNamePrefixMismatched = "Log.FileNamePrefixMismatched";

        /// <summary>Log: write exceed max size (<c>Log.WriteExceedMaxSize</c>, HTTP 500).</summary>
        public const string WriteExceedMaxSize = "Log.WriteExceedMaxSize";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about log files.</summary>
    public static class Log
    {
        /// <summary>The name of a log file does not end with the expected extension (<c>Log.FileNameExtensionMismatched</c>, HTTP 500).</summary>
        public const string FileNameExtensionMismatched = "Log.FileNameExtensionMismatched";

        /// <summary>The name of a log file does not start with the expected prefix (<c>Log.FileNamePrefixMismatched</c>, HTTP 500).</summary>
        public const string FileNamePrefixMismatched = "Log.FileNamePrefixMismatched";

        /// <summary>A single write to a log file is larger than the maximum size of the file (<c>Log.WriteExceedMaxSize</c>, HTTP 500).</summary>
        public const string WriteExceedMaxSize = "Log.WriteExceedMaxSize";
    }
}

namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: environment.</summary>
    public static class Environment
    {
        /// <summary>Environment: disk space not enough (<c>Environment.DiskSpaceNotEnough</c>, HTTP 500).</summary>
        public const string DiskSpaceNotEnough = "Environment.DiskSpaceNotEnough";

        /// <summary>Environment: obdiag not available (<c>Environment.Obdiag.NotAvailable</c>, HTTP 400).</summary>
        public const string ObdiagNotAvailable = "Environment.Obdiag.NotAvailable";

        /// <summary>Environment: without module (<c>Environment.WithoutModule</c>, HTTP 500).</summary>
        public const string WithoutModule = "Environment.WithoutModule";

        /// <summary>Environment: without ob admin (<c>Environment.WithoutObAdmin</c>, HTTP 500).</summary>
        public const string WithoutObAdmin = "Environment.WithoutObAdmin";

        /// <summary>Environment: without obdiag (<c>Environment.WithoutObdiag</c>, HTTP 500).</summary>
        public const string WithoutObdiag = "Environment.WithoutObdiag";

        /// <summary>Environment: without python (<c>Environment.WithoutPython</c>, HTTP 500).</summary>
        public const string WithoutPython = "Environment.WithoutPython";
    }
}

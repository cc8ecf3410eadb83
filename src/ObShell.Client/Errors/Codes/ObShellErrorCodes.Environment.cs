namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the host of an agent.</summary>
    public static class Environment
    {
        /// <summary>The disk of the agent's host has less free space than the packages to download require; free some space and retry (<c>Environment.DiskSpaceNotEnough</c>, HTTP 500).</summary>
        public const string DiskSpaceNotEnough = "Environment.DiskSpaceNotEnough";

        /// <summary>No obdiag of version 3.7.2 or later was found in the work directory, on the path or among the uploaded packages; install it or upload its package (<c>Environment.Obdiag.NotAvailable</c>, HTTP 400).</summary>
        public const string ObdiagNotAvailable = "Environment.Obdiag.NotAvailable";

        /// <summary>Python on the agent's host lacks a module that the upgrade or script task imports; install the module (<c>Environment.WithoutModule</c>, HTTP 500).</summary>
        public const string WithoutModule = "Environment.WithoutModule";

        /// <summary>The backup could not be examined for a restore because the host has no <c>ob_admin</c> tool; install it (<c>Environment.WithoutObAdmin</c>, HTTP 500).</summary>
        public const string WithoutObAdmin = "Environment.WithoutObAdmin";

        /// <summary>Reserved: a missing obdiag tool; OBShell 4.5.0 does not return it (<c>Environment.WithoutObdiag</c>, HTTP 500).</summary>
        public const string WithoutObdiag = "Environment.WithoutObdiag";

        /// <summary>An upgrade or script task could not run <c>python</c> on the agent's host; install it or put it on the path (<c>Environment.WithoutPython</c>, HTTP 500).</summary>
        public const string WithoutPython = "Environment.WithoutPython";
    }
}

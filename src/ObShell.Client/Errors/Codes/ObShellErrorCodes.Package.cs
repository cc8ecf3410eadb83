namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about packages.</summary>
    public static class Package
    {
        /// <summary>The payload of the RPM package uses a compression that OBShell does not support (<c>Package.Compression.NotSupported</c>, HTTP 400).</summary>
        public const string CompressionNotSupported = "Package.Compression.NotSupported";

        /// <summary>The stored package is damaged; upload it again (<c>OB.Package.Corrupted</c>, HTTP 500).</summary>
        public const string Corrupted = "OB.Package.Corrupted";

        /// <summary>The payload of the RPM package is not in an archive format that OBShell can read (<c>Package.Format.Invalid</c>, HTTP 400).</summary>
        public const string FormatInvalid = "Package.Format.Invalid";

        /// <summary>The package lacks a file that OBShell needs; upload a complete package (<c>OB.Package.MissingFile</c>, HTTP 500).</summary>
        public const string MissingFile = "OB.Package.MissingFile";

        /// <summary>The name inside a package file is not the one that the command-line tool expected; servers do not return this code (<c>Package.NameMismatch</c>, HTTP 400).</summary>
        public const string NameMismatch = "Package.NameMismatch";

        /// <summary>OBShell does not support packages of this name; the message lists the supported ones (<c>OB.Package.Name.NotSupport</c>, HTTP 400).</summary>
        public const string NameNotSupport = "OB.Package.Name.NotSupport";

        /// <summary>The cluster stores no such package; upload it first (<c>OB.Package.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Package.NotExist";

        /// <summary>The release of the package is malformed; it must contain the build number and the distribution (<c>Package.ReleaseFormat.Invalid</c>, HTTP 400).</summary>
        public const string ReleaseFormatInvalid = "Package.ReleaseFormat.Invalid";

        /// <summary>The release of the package file is not a build number and a distribution joined by a dot; only the command-line tool checks this (<c>Package.ReleaseInvalid</c>, HTTP 400).</summary>
        public const string ReleaseInvalid = "Package.ReleaseInvalid";
    }
}

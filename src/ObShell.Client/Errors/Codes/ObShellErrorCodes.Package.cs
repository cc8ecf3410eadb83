namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: package.</summary>
    public static class Package
    {
        /// <summary>Package: compression not supported (<c>Package.Compression.NotSupported</c>, HTTP 400).</summary>
        public const string CompressionNotSupported = "Package.Compression.NotSupported";

        /// <summary>Package: corrupted (<c>OB.Package.Corrupted</c>, HTTP 500).</summary>
        public const string Corrupted = "OB.Package.Corrupted";

        /// <summary>Package: format invalid (<c>Package.Format.Invalid</c>, HTTP 400).</summary>
        public const string FormatInvalid = "Package.Format.Invalid";

        /// <summary>Package: missing file (<c>OB.Package.MissingFile</c>, HTTP 500).</summary>
        public const string MissingFile = "OB.Package.MissingFile";

        /// <summary>The command line tool found a package file whose inner name is not the one it looked for; servers do not answer it (<c>Package.NameMismatch</c>, HTTP 400).</summary>
        public const string NameMismatch = "Package.NameMismatch";

        /// <summary>Package: name not support (<c>OB.Package.Name.NotSupport</c>, HTTP 400).</summary>
        public const string NameNotSupport = "OB.Package.Name.NotSupport";

        /// <summary>Package: not exist (<c>OB.Package.NotExist</c>, HTTP 400).</summary>
        public const string NotExist = "OB.Package.NotExist";

        /// <summary>Package: release format invalid (<c>Package.ReleaseFormat.Invalid</c>, HTTP 400).</summary>
        public const string ReleaseFormatInvalid = "Package.ReleaseFormat.Invalid";

        /// <summary>The release of the package file is not a build number and a distribution joined by a dot; only the command line tool checks this (<c>Package.ReleaseInvalid</c>, HTTP 400).</summary>
        public const string ReleaseInvalid = "Package.ReleaseInvalid";
    }
}

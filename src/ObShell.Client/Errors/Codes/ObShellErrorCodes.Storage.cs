namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about storage URIs.</summary>
    public static class Storage
    {
        /// <summary>The storage URI is malformed or its type is not supported; the message holds it (<c>OB.Storage.URI.Invalid</c>, HTTP 400).</summary>
        public const string URIInvalid = "OB.Storage.URI.Invalid";
    }
}

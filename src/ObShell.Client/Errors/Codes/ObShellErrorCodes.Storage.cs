namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: storage.</summary>
    public static class Storage
    {
        /// <summary>Storage: uri invalid (<c>OB.Storage.URI.Invalid</c>, HTTP 400).</summary>
        public const string URIInvalid = "OB.Storage.URI.Invalid";
    }
}

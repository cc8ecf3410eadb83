namespace ObShell.Client;

/// <summary>
/// An agent handed out a public key whose fingerprint is none of <see cref="ObShellClientOptions.KeyFingerprints"/>. Nothing was sent to it: the key may be
/// new, or somebody may stand in between.
/// </summary>
public sealed class ObShellKeyMismatchException : ObShellException
{
    /// <summary>Makes an exception for a key that is not trusted.</summary>
    /// <param name="fingerprint">The fingerprint that the key has.</param>
    /// <param name="call">The call that fetched the key.</param>
    public ObShellKeyMismatchException(string fingerprint, ObShellCall call)
        : base($"{call} returned a public key with the fingerprint {fingerprint}, which is not in KeyFingerprints. The agent may have a new key, or the connection may be intercepted.", call) =>
        Fingerprint = fingerprint;

    /// <summary>The SHA-256 fingerprint that the key has, in hexadecimal.</summary>
    public string Fingerprint { get; }
}

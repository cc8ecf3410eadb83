namespace ObShell.Client;

/// <summary>
/// The fingerprint of an agent's public key is not in <see cref="ObShellClientOptions.KeyFingerprints"/>. Nothing was sent to the agent: it may have a new
/// key, or the connection may be intercepted.
/// </summary>
public sealed class ObShellKeyMismatchException : ObShellException
{
    /// <summary>Creates an exception for a key that is not trusted.</summary>
    /// <param name="fingerprint">The fingerprint of the key.</param>
    /// <param name="call">The call that fetched the key.</param>
    public ObShellKeyMismatchException(string fingerprint, ObShellCall call)
        : base($"{call} returned a public key with the fingerprint {fingerprint}, which is not in KeyFingerprints. The agent may have a new key, or the connection may be intercepted.", call) =>
        Fingerprint = fingerprint;

    /// <summary>The SHA-256 fingerprint of the key, in hexadecimal.</summary>
    public string Fingerprint { get; }
}

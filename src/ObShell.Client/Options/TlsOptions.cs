namespace ObShell.Client;

/// <summary>Certificates for agents that are reached by <c>https</c>, with TLS 1.2 or 1.3.</summary>
/// <remarks>
/// The files are read when the options are validated, and again when they have changed on disk: new connections use the current certificates. A changed file that cannot be used
/// is logged, and the previous certificates are kept. Files together with an <c>http</c> endpoint are refused.
/// </remarks>
public sealed class TlsOptions
{
    /// <summary>
    /// The path of a PEM file with the certificates of the authorities to trust, root or intermediate ones, or of a DER file with one; null to trust those that the machine trusts.
    /// When it is set, only these are trusted.
    /// </summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>
    /// The path of the client's own certificate, PEM or PFX, for agents that require one; null for none. The certificate that has the private key is the client's; the others in the file are
    /// sent with it as its chain.
    /// </summary>
    public string? ClientCertificateFile { get; set; }

    /// <summary>The path of the PEM file with the key of <see cref="ClientCertificateFile"/>; null when the key is in the same file.</summary>
    public string? ClientCertificateKeyFile { get; set; }

    /// <summary>The password of the PFX file or of the encrypted PEM key; null for none.</summary>
    public string? ClientCertificatePassword { get; set; }

    /// <summary>
    /// Accepts any certificate, so that an attacker in the network can read and change everything, including the agent's public key. For test environments only.
    /// </summary>
    public bool DangerouslyAcceptAnyCertificate { get; set; }

    /// <summary>The options without the password.</summary>
    /// <returns>The files.</returns>
    public override string ToString() =>
        $"{nameof(TlsOptions)} {{ CertificateAuthorityFile = {CertificateAuthorityFile}, ClientCertificateFile = {ClientCertificateFile} }}";

    internal TlsOptions Copy() => (TlsOptions)MemberwiseClone();
}

using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Testing;

/// <summary>
/// Certificates for tests, created in memory: of an authority, of a server at <c>127.0.0.1</c>, <c>::1</c> and <c>localhost</c>, and of a client.
/// They are in no certificate store.
/// </summary>
/// <remarks>Dispose this object after the fakes and clients that use the certificates.</remarks>
/// <example>
/// <code>
/// using var certificates = FakeCertificates.Create();
/// await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { ServerCertificate = certificates.Server });
/// </code>
/// </example>
public sealed class FakeCertificates : IDisposable
{
    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";
    private const int SerialNumberLength = 16;

    private FakeCertificates(X509Certificate2 authority, X509Certificate2 server, X509Certificate2 client) =>
        (Authority, Server, Client) = (authority, server, client);

    /// <summary>The authority that signed the other two, with its private key.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>The certificate of a server, with its private key.</summary>
    public X509Certificate2 Server { get; }

    /// <summary>The certificate of a client, with its private key.</summary>
    public X509Certificate2 Client { get; }

    /// <summary>The certificate of the authority, without its key, as PEM.</summary>
    public string AuthorityPem => Authority.ExportCertificatePem() + "\n";

    /// <summary>The certificate of the server as PEM.</summary>
    public string ServerPem => Server.ExportCertificatePem() + "\n";

    /// <summary>The private key of the server as PEM (PKCS#8, not encrypted).</summary>
    public string ServerKeyPem => KeyPem(Server);

    /// <summary>The certificate of the client as PEM.</summary>
    public string ClientPem => Client.ExportCertificatePem() + "\n";

    /// <summary>The private key of the client as PEM (PKCS#8, not encrypted).</summary>
    public string ClientKeyPem => KeyPem(Client);

    /// <summary>Creates an authority and the certificates that it signs.</summary>
    /// <param name="notBefore">The start of the validity of the server and client certificates; null for yesterday.</param>
    /// <param name="notAfter">The end of their validity; null for 30 days from now.</param>
    /// <returns>The certificates.</returns>
    /// <exception cref="ArgumentException"><paramref name="notAfter"/> is not later than <paramref name="notBefore"/>.</exception>
    public static FakeCertificates Create(DateTimeOffset? notBefore = null, DateTimeOffset? notAfter = null)
    {
        // TLS uses the real time and not the clock of a fake.
        var now = TimeProvider.System.GetUtcNow();
        var (from, until) = (notBefore ?? now.AddDays(-1), notAfter ?? now.AddDays(30));
        if (until <= from)
        {
            throw new ArgumentException("The end of the validity must be later than its start.", nameof(notAfter));
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=FakeObShell authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var (first, last) = (from < now ? from : now, until > now ? until : now);
        using var authority = request.CreateSelfSigned(first.AddDays(-1), last.AddDays(1));
        return new FakeCertificates(Reload(authority), MakeServer(authority, from, until), MakeClient(authority, from, until));
    }

    /// <summary>
    /// Writes the certificates and keys as PEM files: <c>ca.pem</c>, <c>server.pem</c>, <c>server-key.pem</c>, <c>client.pem</c> and
    /// <c>client-key.pem</c>.
    /// </summary>
    /// <param name="directory">The directory; it is created if it does not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is null or empty.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, "ca.pem"), AuthorityPem);
        File.WriteAllText(Path.Combine(directory, "server.pem"), ServerPem);
        File.WriteAllText(Path.Combine(directory, "server-key.pem"), ServerKeyPem);
        File.WriteAllText(Path.Combine(directory, "client.pem"), ClientPem);
        File.WriteAllText(Path.Combine(directory, "client-key.pem"), ClientKeyPem);
    }

    /// <summary>Disposes the certificates and their keys.</summary>
    public void Dispose()
    {
        Authority.Dispose();
        Server.Dispose();
        Client.Dispose();
    }

    private static X509Certificate2 MakeServer(X509Certificate2 authority, DateTimeOffset from, DateTimeOffset until)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        names.AddDnsName("localhost");
        return Sign(authority, "CN=localhost", ServerUsage, names.Build(), from, until);
    }

    private static X509Certificate2 MakeClient(X509Certificate2 authority, DateTimeOffset from, DateTimeOffset until) =>
        Sign(authority, "CN=ObShell client", ClientUsage, null, from, until);

    private static X509Certificate2 Sign(
        X509Certificate2 authority, string subject, string usage, X509Extension? names, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        if (names is not null)
        {
            request.CertificateExtensions.Add(names);
        }

        using var signed = request.Create(authority, from, until, RandomNumberGenerator.GetBytes(SerialNumberLength));
        using var complete = signed.CopyWithPrivateKey(key);
        return Reload(complete);
    }

    /// <summary>Reloads a certificate through PKCS#12: TLS on Windows cannot use ephemeral keys.</summary>
    private static X509Certificate2 Reload(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);

    private static string KeyPem(X509Certificate2 certificate)
    {
        using var key = certificate.GetECDsaPrivateKey()!;
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }
}

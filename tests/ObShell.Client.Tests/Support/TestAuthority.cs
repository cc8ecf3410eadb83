using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Tests.Support;

/// <summary>An authority that issues certificates, including those of intermediate authorities.</summary>
internal sealed class TestAuthority : IDisposable
{
    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private TestAuthority(X509Certificate2 certificate) => Certificate = certificate;

    public X509Certificate2 Certificate { get; }

    public string Pem => Certificate.ExportCertificatePem() + "\n";

    public static TestAuthority Create(string name = "Test root")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Request(name, key, isAuthority: true).CreateSelfSigned(Now.AddDays(-10), Now.AddDays(20));
        return new TestAuthority(Reload(certificate));
    }

    public static string KeyPem(X509Certificate2 certificate)
    {
        using var key = certificate.GetECDsaPrivateKey();
        using var rsa = certificate.GetRSAPrivateKey();
        return ((AsymmetricAlgorithm?)key ?? rsa!).ExportPkcs8PrivateKeyPem() + "\n";
    }

    public TestAuthority CreateIssuing(string name = "Test issuing authority") => new(Issue(name, null, isAuthority: true));

    /// <summary>An authority with any certificate, even one that is not an authority's.</summary>
    public static TestAuthority Of(X509Certificate2 certificate) => new(certificate);

    public X509Certificate2 IssueServer(string host = "localhost", int lastDay = 10, bool isForClients = false) =>
        Issue(host, isForClients ? ClientUsage : ServerUsage, isAuthority: false, lastDay, isForHost: true);

    public X509Certificate2 IssueClient(string name = "ops") => Issue(name, ClientUsage, isAuthority: false);

    public X509Certificate2 IssueRsaClient()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=ops", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return Sign(request, key, 10);
    }

    /// <summary>Another authority of the same name and key identifier, with another key.</summary>
    public TestAuthority Imitate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Certificate.SubjectName, key, HashAlgorithmName.SHA256);
        foreach (var extension in Certificate.Extensions)
        {
            request.CertificateExtensions.Add(extension);
        }

        using var certificate = request.CreateSelfSigned(Now.AddDays(-10), Now.AddDays(20));
        return new TestAuthority(Reload(certificate));
    }

    public void Dispose() => Certificate.Dispose();

    private static CertificateRequest Request(string name, ECDsa key, bool isAuthority)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    private X509Certificate2 Issue(string name, string? usage, bool isAuthority, int lastDay = 10, bool isForHost = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(name, key, isAuthority);
        if (Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault() is { } identifier)
        {
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(identifier));
        }

        if (usage is not null)
        {
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        }

        if (isForHost)
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName(name);
            names.AddIpAddress(name == "localhost" ? IPAddress.Loopback : IPAddress.Parse("10.10.10.1"));
            request.CertificateExtensions.Add(names.Build());
        }

        return Sign(request, key, lastDay);
    }

    private X509Certificate2 Sign(CertificateRequest request, AsymmetricAlgorithm key, int lastDay)
    {
        using var issuer = Certificate.GetECDsaPrivateKey()!;
        using var signed = request.Create(Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(issuer), Now.AddDays(-9), Now.AddDays(lastDay), RandomNumberGenerator.GetBytes(16));
        using var complete = key is ECDsa elliptic ? signed.CopyWithPrivateKey(elliptic) : signed.CopyWithPrivateKey((RSA)key);
        return Reload(complete);
    }

    private static X509Certificate2 Reload(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
}

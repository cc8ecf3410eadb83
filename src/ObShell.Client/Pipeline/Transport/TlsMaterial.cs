using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>The contents of the files of <see cref="TlsOptions"/>.</summary>
internal sealed class TlsMaterial
{
    private TlsMaterial(X509Certificate2Collection? authorities, ClientCertificate? client) => (Authorities, Client) = (authorities, client?.Context);

    /// <summary>The authorities to trust; null for those of the machine.</summary>
    public X509Certificate2Collection? Authorities { get; }

    /// <summary>The certificate of the client with the chain that is sent with it; null for none.</summary>
    public SslStreamCertificateContext? Client { get; }

    /// <summary>Whether there is a file that could be renewed.</summary>
    public static bool HasFiles(TlsOptions options) => options.CertificateAuthorityFile is not null || options.ClientCertificateFile is not null;

    /// <exception cref="TlsFileException">A file cannot be used.</exception>
    public static TlsMaterial Load(TlsOptions options) => new(LoadAuthorities(options), LoadClient(options));

    /// <summary>Whether the certificates are the same. Equal certificates have the same key.</summary>
    public bool IsSameAs(TlsMaterial other) =>
        AreSame(Authorities, other.Authorities)
        && AreSame(Client?.IntermediateCertificates, other.Client?.IntermediateCertificates)
        && AreSame(Client is null ? [] : [Client.TargetCertificate], other.Client is null ? [] : [other.Client.TargetCertificate]);

    /// <summary>What is wrong with the files.</summary>
    public static IEnumerable<string> Explain(TlsOptions options) => new Action[]
    {
        () => DisposeAll(LoadAuthorities(options)),
        () => DisposeAll(LoadClient(options)?.All),
    }.Select(Fault).OfType<string>();

    private static bool AreSame(IEnumerable<X509Certificate2>? some, IEnumerable<X509Certificate2>? others) =>
        (some ?? []).Select(certificate => certificate.Thumbprint).SequenceEqual((others ?? []).Select(certificate => certificate.Thumbprint));

    private static string? Fault(Action load)
    {
        try
        {
            load();
            return null;
        }
        catch (TlsFileException exception)
        {
            return exception.Message;
        }
    }

    private static X509Certificate2Collection? LoadAuthorities(TlsOptions options) => options.CertificateAuthorityFile is { } path
        ? TlsFile.Read(nameof(options.CertificateAuthorityFile), path).ReadCertificates()
        : null;

    private static ClientCertificate? LoadClient(TlsOptions options)
    {
        if (options.ClientCertificateFile is not { } path)
        {
            return options.ClientCertificateKeyFile is { } lonely
                ? throw new TlsFileException(nameof(options.ClientCertificateKeyFile), lonely, $"is the key of a certificate, and {nameof(options.ClientCertificateFile)} is not set")
                : null;
        }

        var file = TlsFile.Read(nameof(options.ClientCertificateFile), path);
        if (file.IsPfx)
        {
            var content = file.ReadPfx(options.ClientCertificatePassword);
            return options.ClientCertificateKeyFile is null
                ? new ClientCertificate(content.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? throw file.Fault("has no certificate with its private key"), content)
                : throw file.Fault($"is a PFX file, which holds its own key; leave {nameof(options.ClientCertificateKeyFile)} out");
        }

        var certificates = file.ReadCertificates();
        var keyFile = options.ClientCertificateKeyFile is { } keyPath ? TlsFile.Read(nameof(options.ClientCertificateKeyFile), keyPath) : file;
        if (keyFile != file && !keyFile.IsPem)
        {
            throw keyFile.Fault($"is not a PEM file (-----BEGIN PRIVATE KEY-----); convert a DER key: openssl pkcs8 -inform DER -in {options.ClientCertificateKeyFile} -nocrypt -out key.pem");
        }

        using var key = keyFile.ReadKey(options.ClientCertificatePassword)
            ?? throw keyFile.Fault(keyFile == file ? $"has no private key; it must be in the same file or in {nameof(options.ClientCertificateKeyFile)}" : "has no private key");
        return certificates.Select(certificate => WithKey(certificate, key)).FirstOrDefault(leaf => leaf is not null) is { } found
            ? new ClientCertificate(found, certificates)
            : throw keyFile.Fault($"has the key of another certificate than {(keyFile == file ? "those in it" : $"those in {path}")}");
    }

    /// <summary>The certificate with the key, stored so that TLS on Windows can use it, which has no use for keys in memory; null if it is not its key.</summary>
    private static X509Certificate2? WithKey(X509Certificate2 certificate, AsymmetricAlgorithm key)
    {
        try
        {
            using var complete = key is RSA rsa ? certificate.CopyWithPrivateKey(rsa) : certificate.CopyWithPrivateKey((ECDsa)key);
            return X509CertificateLoader.LoadPkcs12(complete.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.DefaultKeySet);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or CryptographicException)
        {
            return null;
        }
    }

    private static void DisposeAll(IEnumerable<X509Certificate2>? certificates)
    {
        foreach (var certificate in certificates ?? [])
        {
            certificate.Dispose();
        }
    }

    /// <summary>A certificate with its key, and the other contents of its file.</summary>
    private sealed class ClientCertificate(X509Certificate2 leaf, X509Certificate2Collection content)
    {
        private readonly X509Certificate2Collection _others = [.. content.Where(certificate => !certificate.RawDataMemory.Span.SequenceEqual(leaf.RawDataMemory.Span))];

        public IEnumerable<X509Certificate2> All => content.Prepend(leaf);

        public SslStreamCertificateContext Context => SslStreamCertificateContext.Create(leaf, _others, offline: true);
    }
}

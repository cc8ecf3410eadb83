using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ObShell.Client.Pipeline.Transport;

/// <summary>A file with certificates or a key, as it is on disk.</summary>
internal sealed class TlsFile
{
    private const string CertificateLabel = "CERTIFICATE";
    private const string Prefix = "-----BEGIN ";
    private readonly string _option;
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly string _text;

    private TlsFile(string option, string path, byte[] bytes)
    {
        _option = option;
        _path = path;
        _bytes = bytes;
        using var reader = new StreamReader(new MemoryStream(bytes));
        _text = reader.ReadToEnd();
    }

    public bool IsPem => _text.Contains(Prefix, StringComparison.Ordinal);

    public bool IsPfx => ContentType == X509ContentType.Pkcs12;

    private X509ContentType ContentType
    {
        get
        {
            try
            {
                return IsPem ? X509ContentType.Unknown : X509Certificate2.GetCertContentType(_bytes);
            }
            catch (CryptographicException)
            {
                return X509ContentType.Unknown;
            }
        }
    }

    /// <exception cref="TlsFileException">The file cannot be read, or is empty.</exception>
    public static TlsFile Read(string option, string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new TlsFileException(option, "the path", "is empty; leave it out if there is no file");
        }

        try
        {
            var file = new TlsFile(option, path, File.ReadAllBytes(path));
            return string.IsNullOrWhiteSpace(file._text) ? throw new TlsFileException(option, path, "is empty") : file;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TlsFileException(option, path, "does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new TlsFileException(option, path, Directory.Exists(path) ? "is a folder" : $"cannot be read ({exception.Message.TrimEnd('.')})");
        }
    }

    /// <summary>The certificates of a PEM or DER file, in order.</summary>
    /// <exception cref="TlsFileException">There is none, or one cannot be read.</exception>
    public X509Certificate2Collection ReadCertificates()
    {
        var certificates = new X509Certificate2Collection();
        if (!IsPem)
        {
            certificates.Add(ReadDer());
            return certificates;
        }

        var labels = new List<string>();
        foreach (var (label, block) in Blocks())
        {
            labels.Add(label);
            if (label == CertificateLabel)
            {
                certificates.Add(Load(X509CertificateLoader.LoadCertificate, PemBytes(block)));
            }
        }

        return certificates.Count < Count($"{Prefix}{CertificateLabel}-----") ? throw Fault("has a certificate that is damaged")
            : certificates.Count > 0 ? certificates
            : throw Fault(labels.Contains("PKCS7")
                ? $"is a PKCS#7 file; convert it: openssl pkcs7 -in {_path} -print_certs -out certificates.pem"
                : $"has no certificate; it has {(labels.Count == 0 ? "nothing that is whole" : string.Join(", ", labels.Distinct()))}");
    }

    /// <summary>The certificates of a PFX file. Keys are stored so that TLS on Windows can use them.</summary>
    /// <exception cref="TlsFileException">The password is wrong, or the file cannot be read.</exception>
    public X509Certificate2Collection ReadPfx(string? password)
    {
        const int InvalidPassword = unchecked((int)0x80070056);
        try
        {
            return X509CertificateLoader.LoadPkcs12Collection(_bytes, password, X509KeyStorageFlags.DefaultKeySet);
        }
        catch (CryptographicException exception)
        {
            throw Fault(exception.HResult != InvalidPassword ? $"cannot be read as a PFX file ({exception.Message.TrimEnd('.')})"
                : string.IsNullOrEmpty(password) ? $"is a PFX file with a password, and {nameof(TlsOptions.ClientCertificatePassword)} is not set"
                : $"is a PFX file that {nameof(TlsOptions.ClientCertificatePassword)} does not open");
        }
    }

    /// <summary>The private key of a PEM file; null if it has none.</summary>
    /// <exception cref="TlsFileException">The password is wrong, or the key cannot be read.</exception>
    [SuppressMessage("Style", "IDE0046", Justification = "Three refusals in a row are easier to read.")]
    public AsymmetricAlgorithm? ReadKey(string? password)
    {
        const string Label = "PRIVATE KEY";
        var pem = Blocks().FirstOrDefault(block => block.Label.EndsWith(Label, StringComparison.Ordinal)).Block;
        if (pem is null)
        {
            return _text.Contains("Proc-Type:", StringComparison.Ordinal) ? throw Fault("has a key in an old encrypted form; convert it: openssl pkcs8 -topk8 -in OLD -out NEW")
                : _text.Contains($"{Label}-----", StringComparison.Ordinal) ? throw Fault("has a key that is damaged")
                : null;
        }

        var isEncrypted = pem.StartsWith($"{Prefix}ENCRYPTED", StringComparison.Ordinal);
        if (isEncrypted && password is null)
        {
            throw Fault($"has an encrypted key, and {nameof(TlsOptions.ClientCertificatePassword)} is not set");
        }

        return Import(RSA.Create(), pem, isEncrypted ? password : null) ?? Import(ECDsa.Create(), pem, isEncrypted ? password : null)
            ?? throw Fault(isEncrypted ? $"has an encrypted key that {nameof(TlsOptions.ClientCertificatePassword)} does not open, or one that is neither RSA nor elliptic" : "has a key that cannot be read, or is neither RSA nor elliptic");
    }

    public TlsFileException Fault(string fault) => new(_option, _path, fault);

    private static AsymmetricAlgorithm? Import(AsymmetricAlgorithm key, string pem, string? password)
    {
        try
        {
            if (password is null)
            {
                key.ImportFromPem(pem);
            }
            else
            {
                key.ImportFromEncryptedPem(pem, password);
            }

            return key;
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            key.Dispose();
            return null;
        }
    }

    private X509Certificate2 ReadDer() => ContentType switch
    {
        X509ContentType.Cert => Load(X509CertificateLoader.LoadCertificate, _bytes),
        X509ContentType.Pkcs12 => throw Fault($"is a PFX file; convert it: openssl pkcs12 -in {_path} -nokeys -out certificates.pem"),
        X509ContentType.Pkcs7 => throw Fault($"is a PKCS#7 file; convert it: openssl pkcs7 -inform DER -in {_path} -print_certs -out certificates.pem"),
        _ => throw Fault("is not a certificate: it is neither PEM (-----BEGIN CERTIFICATE-----) nor DER"),
    };

    private X509Certificate2 Load(Func<byte[], X509Certificate2> load, byte[] bytes)
    {
        try
        {
            return load(bytes);
        }
        catch (CryptographicException)
        {
            throw Fault("has a certificate that is damaged");
        }
    }

    private static byte[] PemBytes(string block) => Convert.FromBase64String(block[PemEncoding.Find(block).Base64Data]);

    private List<(string Label, string Block)> Blocks()
    {
        var blocks = new List<(string, string)>();
        var rest = _text.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            blocks.Add((rest[fields.Label].ToString(), rest[fields.Location].ToString()));
            rest = rest[fields.Location.End..];
        }

        return blocks;
    }

    private int Count(string mark) => _text.AsSpan().Count(mark);
}

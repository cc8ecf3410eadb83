using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Comparing certificates from files, and messages for unusable files.</summary>
internal sealed class TlsMaterialTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("obshell-").FullName;
    private readonly TestAuthority _root = TestAuthority.Create();
    private readonly TestAuthority _issuing;
    private readonly X509Certificate2 _client;
    private readonly X509Certificate2 _other;

    public TlsMaterialTests()
    {
        _issuing = _root.CreateIssuing();
        _client = _issuing.IssueClient();
        _other = _issuing.IssueClient("other");
    }

    [Test]
    public void Two_sets_of_certificates_are_equal_only_if_all_certificates_are()
    {
        var authority = Write("ca.pem", _root.Pem);
        var otherAuthority = Write("other-ca.pem", _issuing.Pem);
        var client = Write("client.pem", Pem(_client) + _issuing.Pem);
        var withoutChain = Write("lone-client.pem", Pem(_client));
        var otherClient = Write("other-client.pem", Pem(_other) + _issuing.Pem);
        TlsMaterial[] different =
        [
            Load(null, null), Load(authority, null), Load(otherAuthority, null), Load(null, client), Load(null, withoutChain), Load(null, otherClient), Load(authority, client), Load(authority, otherClient),
        ];
        TlsMaterial[] again =
        [
            Load(null, null), Load(authority, null), Load(otherAuthority, null), Load(null, client), Load(null, withoutChain), Load(null, otherClient), Load(authority, client), Load(authority, otherClient),
        ];

        Assert.Multiple(() =>
        {
            for (var one = 0; one < different.Length; one++)
            {
                for (var other = 0; other < again.Length; other++)
                {
                    Assert.That(different[one].IsSameAs(again[other]), Is.EqualTo(one == other), $"{one} and {other}");
                }
            }
        });
    }

    [Test]
    public void A_PEM_file_without_a_complete_block_has_no_certificate() => Assert.That(
        () => Load(Write("ca.pem", "-----BEGIN X509 CRL-----\nAAAA\n"), null),
        Throws.TypeOf<TlsFileException>().With.Message.Contain("has no certificate; it has nothing that is whole"));

    [Test]
    public void A_PEM_file_with_only_a_BEGIN_line_has_no_key() => Assert.That(
        () => Load(null, Write("client.pem", _client.ExportCertificatePem() + "\n-----BEGIN ")),
        Throws.TypeOf<TlsFileException>().With.Message.Contain("has no private key; it must be in the same file or in ClientCertificateKeyFile"));

    [Test]
    public void A_damaged_PFX_file_and_a_wrong_password_have_different_messages()
    {
        var pfx = _client.Export(X509ContentType.Pfx);
        var damaged = pfx.Concat(new byte[] { 0, 0 }).ToArray();
        damaged[^20] ^= 0xff;

        Assert.That(
            () => Load(null, Write("damaged.pfx", pfx[..^40])),
            Throws.TypeOf<TlsFileException>().With.Message.Contain("Tls.ClientCertificateFile: ").And.Message.Contain("damaged.pfx"));
        Assert.That(() => Load(null, Write("altered.pfx", damaged)), Throws.TypeOf<TlsFileException>().With.Message.Contain("altered.pfx"));
    }

    [Test]
    public void The_message_for_an_unreadable_file_has_the_reason()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // The administrator can read any file, but not one with an invalid name.
            Assert.That(() => Load("a\0b", null), Throws.TypeOf<TlsFileException>().With.Message.Contain("cannot be read (Null character in path"));
            return;
        }

        var path = Write("ca.pem", _root.Pem);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.That(() => Load(path, null), Throws.TypeOf<TlsFileException>().With.Message.Contain("cannot be read (Access to the path"));
    }

    [Test]
    public void An_encrypted_key_of_an_unsupported_type_is_reported_as_a_wrong_password()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var encrypted = key.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10));
        var options = new TlsOptions { ClientCertificateFile = Write("client.pem", _client.ExportCertificatePem() + "\n" + encrypted), ClientCertificatePassword = "canary" };

        Assert.That(
            () => TlsMaterial.Load(options),
            Throws.TypeOf<TlsFileException>().With.Message.Contain("has an encrypted key that ClientCertificatePassword does not open").And.Message.Not.Contain("canary"));
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _root.Dispose();
        _issuing.Dispose();
        _client.Dispose();
        _other.Dispose();
    }

    private static TlsMaterial Load(string? authority, string? client) => TlsMaterial.Load(new TlsOptions { CertificateAuthorityFile = authority, ClientCertificateFile = client });

    private static string Pem(X509Certificate2 certificate) => certificate.ExportCertificatePem() + "\n" + TestAuthority.KeyPem(certificate);

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}

using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Client certificates with their chains, intermediate authorities, and unusable files.</summary>
internal sealed class TlsFileTests
{
    private string _folder = null!;
    private TestAuthority _root = null!;
    private TestAuthority _issuing = null!;
    private X509Certificate2 _server = null!;
    private X509Certificate2 _client = null!;

    [SetUp]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("obshell-").FullName;
        _root = TestAuthority.Create();
        _issuing = _root.CreateIssuing();
        _server = _issuing.IssueServer();
        _client = _issuing.IssueClient();
    }

    [TearDown]
    public void TearDown()
    {
        Directory.Delete(_folder, recursive: true);
        _root.Dispose();
        _issuing.Dispose();
        _server.Dispose();
        _client.Dispose();
    }

    [TestCase("leaf, issuing, key")]
    [TestCase("issuing, leaf, key")]
    [TestCase("key, root, issuing, leaf")]
    [TestCase("leaf, issuing, root", "key")]
    [TestCase("issuing, leaf", "encrypted key")]
    [TestCase("pfx")]
    [TestCase("pfx with a password")]
    public async Task A_client_certificate_is_sent_with_its_chain(string content, string? keyContent = null)
    {
        X509Certificate2? shown = null;
        string[] chain = [];
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Password = "pw",
            ServerCertificate = _server,
            RequireClientCertificate = true,
            ClientCertificateValidation = (certificate, built, _) =>
            {
                shown = X509CertificateLoader.LoadCertificate(certificate.RawData);
                chain = [.. built!.ChainPolicy.ExtraStore.Select(sent => sent.Thumbprint)];
                return true;
            },
        });
        await using var obshell = Connect(fake, tls =>
        {
            tls.CertificateAuthorityFile = Write("ca.pem", _issuing.Pem);
            tls.ClientCertificatePassword = content == "pfx with a password" || keyContent == "encrypted key" ? "secret" : null;
            tls.ClientCertificateKeyFile = keyContent is null ? null : Write("client.key", Pem(keyContent));
            tls.ClientCertificateFile = content.StartsWith("pfx", StringComparison.Ordinal)
                ? Write("client.pfx", Collection(_issuing.Certificate, _root.Certificate, _client).Export(X509ContentType.Pfx, tls.ClientCertificatePassword)!)
                : Write("client.pem", string.Concat(content.Split(", ").Select(Pem)));
        });
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That(shown!.Thumbprint, Is.EqualTo(_client.Thumbprint));
        Assert.That(chain, Does.Contain(_issuing.Certificate.Thumbprint));
    }

    [Test]
    public async Task A_client_certificate_with_an_RSA_key_is_sent()
    {
        using var client = _issuing.IssueRsaClient();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Password = "pw",
            ServerCertificate = _server,
            RequireClientCertificate = true,
            ClientCertificateValidation = (certificate, _, _) => certificate.Thumbprint == client.Thumbprint,
        });
        using var rsa = client.GetRSAPrivateKey()!;
        await using var obshell = Connect(fake, tls =>
        {
            tls.CertificateAuthorityFile = Write("ca.pem", _issuing.Pem);
            tls.ClientCertificateFile = Write("client.pem", _issuing.Pem + client.ExportCertificatePem() + "\n" + rsa.ExportRSAPrivateKeyPem());
            tls.ClientCertificatePassword = "";
        });

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
    }

    [TestCase("issuing")]
    [TestCase("issuing in DER")]
    [TestCase("root, issuing")]
    [TestCase("the certificate of the agent")]
    public async Task An_intermediate_authority_is_trusted(string content)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = _server });
        await using var obshell = Connect(fake, tls => tls.CertificateAuthorityFile = content switch
        {
            "issuing in DER" => Write("ca.der", _issuing.Certificate.RawData),
            "the certificate of the agent" => Write("ca.pem", _server.ExportCertificatePem()),
            _ => Write("ca.pem", string.Concat(content.Split(", ").Select(Pem))),
        });

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_intermediate_authority_is_trusted_with_or_without_the_chain_of_the_agent(bool sendsChain)
    {
        using var lower = _issuing.CreateIssuing("Test authority below it");
        using var server = lower.IssueServer();
        await using var agent = new TlsServer(server, sendsChain ? [lower.Certificate, _issuing.Certificate, _root.Certificate] : []);

        Assert.That(await agent.AcceptsAsync(Write("ca.pem", _issuing.Pem)), Is.EqualTo(sendsChain), "the authority in between is known only from the agent");
        Assert.That(await agent.AcceptsAsync(Write("ca.pem", _issuing.Pem + lower.Pem)), Is.True);
        Assert.That(await agent.AcceptsAsync(Write("ca.pem", lower.Pem)), Is.True);
        Assert.That(await agent.AcceptsAsync(Write("ca.pem", _root.Pem)), Is.EqualTo(sendsChain));
    }

    [TestCase("of another authority below the same root")]
    [TestCase("of an authority that imitates the one in the file")]
    [TestCase("signed by itself")]
    [TestCase("signed by a certificate that is no authority")]
    [TestCase("that has expired")]
    [TestCase("for another host")]
    [TestCase("for clients")]
    public async Task A_certificate_of_another_authority_is_rejected(string kind)
    {
        using var other = _root.CreateIssuing("Another issuing authority");
        using var imitation = _issuing.Imitate();
        using var lone = TestAuthority.Create("localhost");
        using var leafAsAuthority = TestAuthority.Of(_issuing.IssueServer());
        using var server = kind switch
        {
            "of another authority below the same root" => other.IssueServer(),
            "of an authority that imitates the one in the file" => imitation.IssueServer(),
            "signed by itself" => lone.IssueServer(),
            "signed by a certificate that is no authority" => leafAsAuthority.IssueServer(),
            "that has expired" => _issuing.IssueServer(lastDay: -1),
            "for another host" => _issuing.IssueServer("db1.example"),
            _ => _issuing.IssueServer(isForClients: true),
        };
        await using var agent = new TlsServer(server, [imitation.Certificate, other.Certificate, leafAsAuthority.Certificate, _root.Certificate, _issuing.Certificate]);
        await using var silent = new TlsServer(server, []);
        var file = Write("ca.pem", _issuing.Pem);

        Assert.That(await agent.AcceptsAsync(file), Is.False);
        Assert.That(await silent.AcceptsAsync(file), Is.False);
        await using var obshell = Connect(agent.Endpoint, tls => tls.CertificateAuthorityFile = file);
        Assert.That(
            () => obshell.Tenants.ListAsync(),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("the TLS handshake failed").And.Message.Contain(kind == "for another host" ? "for another host than 127.0.0.1" : "CertificateAuthorityFile"));
    }

    private static IEnumerable<TestCaseData> Unusable()
    {
        TestCaseData Case(string name, string fault, Func<TlsFileTests, TlsOptions> options) => new TestCaseData(options, fault).SetArgDisplayNames(name);
        TlsOptions Authority(string path) => new() { CertificateAuthorityFile = path };
        TlsOptions Client(string path, string? key = null, string? password = null) => new() { ClientCertificateFile = path, ClientCertificateKeyFile = key, ClientCertificatePassword = password };

        yield return Case("authority: missing", "Tls.CertificateAuthorityFile: /no/such.pem does not exist", _ => Authority("/no/such.pem"));
        yield return Case("authority: no path", "Tls.CertificateAuthorityFile: the path is empty", _ => Authority(""));
        yield return Case("authority: a folder", "is a folder", test => Authority(test._folder));
        yield return Case("authority: empty", "x is empty", test => Authority(test.Write("x", "")));
        yield return Case("authority: white space", "x is empty", test => Authority(test.Write("x", " \r\n")));
        yield return Case("authority: text", "Tls.CertificateAuthorityFile: .*x is not a certificate: it is neither PEM .* nor DER", test => Authority(test.Write("x", "hello")));
        yield return Case("authority: a key", "has no certificate; it has PRIVATE KEY", test => Authority(test.Write("x", test.Pem("key"))));
        yield return Case("authority: a damaged certificate", "has a certificate that is damaged", test => Authority(test.Write("x", test.Pem("issuing").Replace("M", "?", StringComparison.Ordinal))));
        yield return Case("authority: a certificate that is cut short", "has a certificate that is damaged", test => Authority(test.Write("x", test.Pem("root") + test.Pem("issuing")[..200])));
        yield return Case("authority: nonsense in PEM", "has a certificate that is damaged", test => Authority(test.Write("x", PemEncoding.WriteString("CERTIFICATE", [1, 2, 3]))));
        yield return Case("authority: PFX", "is a PFX file; convert it: openssl pkcs12 -in .*x -nokeys", test => Authority(test.Write("x", test._client.Export(X509ContentType.Pfx))));
        yield return Case("authority: PKCS#7", "is a PKCS#7 file; convert it: openssl pkcs7 -inform DER", test => Authority(test.Write("x", new X509Certificate2Collection(test._client).Export(X509ContentType.Pkcs7)!)));
        yield return Case(
            "authority: PKCS#7 in PEM", "is a PKCS#7 file; convert it: openssl pkcs7 -in", test => Authority(test.Write("x", new X509Certificate2Collection(test._client).ExportPkcs7Pem())));

        yield return Case("client: missing", "Tls.ClientCertificateFile: /no/such.pem does not exist", _ => Client("/no/such.pem"));
        yield return Case("client: empty", "Tls.ClientCertificateFile: .*x is empty", test => Client(test.Write("x", "")));
        yield return Case("client: text", "Tls.ClientCertificateFile: .*x is not a certificate", test => Client(test.Write("x", "hello")));
        yield return Case("client: no key", "Tls.ClientCertificateFile: .*x has no private key; it must be in the same file or in ClientCertificateKeyFile", test => Client(test.Write("x", test.Pem("leaf"))));
        yield return Case("client: the key of another", "has the key of another certificate than those in it", test => Client(test.Write("x", test.Pem("issuing") + test.Pem("key"))));
        yield return Case("client: key file missing", "Tls.ClientCertificateKeyFile: /no/such.key does not exist", test => Client(test.Write("x", test.Pem("leaf")), "/no/such.key"));
        yield return Case("client: key file without a key", "Tls.ClientCertificateKeyFile: .*k has no private key", test => Client(test.Write("x", test.Pem("leaf")), test.Write("k", test.Pem("issuing"))));
        yield return Case(
            "client: key file of another", "Tls.ClientCertificateKeyFile: .*k has the key of another certificate than those in .*x", test => Client(test.Write("x", test.Pem("issuing")), test.Write("k", test.Pem("key"))));
        yield return Case(
            "client: key file with an RSA key of another", "has the key of another certificate", test => Client(test.Write("x", test.Pem("leaf")), test.Write("k", test.Pem("RSA key"))));
        yield return Case("client: key file in DER", "is not a PEM file .* openssl pkcs8 -inform DER", test => Client(test.Write("x", test.Pem("leaf")), test.Write("k", [0x30, 0x03, 0x02, 0x01, 0x00])));
        yield return Case("client: a damaged key", "has a key that is damaged", test => Client(test.Write("x", test.Pem("leaf") + test.Pem("key").Replace("M", "?", StringComparison.Ordinal))));
        yield return Case("client: nonsense as a key", "has a key that cannot be read", test => Client(test.Write("x", test.Pem("leaf") + PemEncoding.WriteString("PRIVATE KEY", [1, 2, 3]))));
        yield return Case("client: an old encrypted key", "has a key in an old encrypted form; convert it: openssl pkcs8 -topk8", test => Client(test.Write(
            "x", test.Pem("leaf") + "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AA\n\nAAAA\n-----END RSA PRIVATE KEY-----\n")));
        yield return Case("client: an encrypted key without a password", "has an encrypted key, and ClientCertificatePassword is not set", test => Client(test.Write("x", test.Pem("leaf") + test.Pem("encrypted key"))));
        yield return Case(
            "client: an encrypted key and another password", "has an encrypted key that ClientCertificatePassword does not open", test => Client(test.Write("x", test.Pem("leaf") + test.Pem("encrypted key")), null, "canary"));
        yield return Case("client: PFX without a password", "is a PFX file with a password, and ClientCertificatePassword is not set", test => Client(test.Write("x", test._client.Export(X509ContentType.Pfx, "secret"))));
        yield return Case(
            "client: PFX and another password", "is a PFX file that ClientCertificatePassword does not open", test => Client(test.Write("x", test._client.Export(X509ContentType.Pfx, "secret")), null, "canary"));
        yield return Case("client: PFX without a key", "has no certificate with its private key", test => Client(test.Write(
            "x", X509CertificateLoader.LoadCertificate(test._client.RawData).Export(X509ContentType.Pfx))));
        yield return Case(
            "client: PFX and a key file", "is a PFX file, which holds its own key", test => Client(test.Write("x", test._client.Export(X509ContentType.Pfx)), test.Write("k", test.Pem("key"))));
        yield return Case("client: a key file without a certificate", "Tls.ClientCertificateKeyFile: .*k is the key of a certificate, and ClientCertificateFile is not set", test => new TlsOptions
        {
            ClientCertificateKeyFile = test.Write("k", test.Pem("key")),
        });
    }

    [TestCase("http://10.10.10.1", false)]
    [TestCase("10.10.10.1", false)]
    [TestCase("https://10.10.10.1", true)]
    [TestCase("unix:/run/obshell.sock", true)]
    public void The_options_validator_refuses_certificate_files_for_an_endpoint_without_TLS(string endpoint, bool isValid)
    {
        var options = new ObShellClientOptions { Endpoint = endpoint, Tls = { CertificateAuthorityFile = Write("ca.pem", _root.Pem) } };

        Assert.That(
            () => new ObShellClient(options).Dispose(),
            isValid ? Throws.Nothing : Throws.ArgumentException.With.Message.StartsWith("Endpoint: http://10.10.10.1:2886 does not use TLS, but Tls names certificate files"));
    }

    [TestCaseSource(nameof(Unusable))]
    public void The_options_validator_refuses_an_unusable_file(Func<TlsFileTests, TlsOptions> configure, string fault)
    {
        var exception = Assert.Throws<ArgumentException>(() => new ObShellClient(new ObShellClientOptions { Endpoint = "https://10.10.10.1", Tls = configure(this) }));

        Assert.That(exception!.Message, Does.Match(fault));
        Assert.That(exception.ToString(), Does.Not.Contain("canary"));
    }

    [Test]
    public async Task A_host_with_unusable_files_does_not_start_and_all_of_them_are_reported()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddObShellClient(options =>
        {
            options.Endpoint = "https://10.10.10.1";
            options.Tls = new TlsOptions { CertificateAuthorityFile = Write("ca.pem", "hello"), ClientCertificateFile = Write("client.pem", "") };
        });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.That(exception!.Failures, Has.Exactly(2).Items);
        Assert.That(exception.Message, Does.Contain("Tls.CertificateAuthorityFile: ").And.Contain("Tls.ClientCertificateFile: "));
    }

    private static ObShellClient Connect(FakeObShell fake, Action<TlsOptions> configure) => Connect(fake.Endpoint, configure);

    private static ObShellClient Connect(Uri endpoint, Action<TlsOptions> configure)
    {
        var options = new ObShellClientOptions { Endpoint = endpoint.ToString(), Password = "pw", MaxRetries = 0 };
        configure(options.Tls);
        return new ObShellClient(options);
    }

    /// <summary>A certificate with its key, and others without keys.</summary>
    private static X509Certificate2Collection Collection(X509Certificate2 one, X509Certificate2 other, X509Certificate2 withKey) =>
    [
        X509CertificateLoader.LoadCertificate(one.RawData),
        X509CertificateLoader.LoadCertificate(other.RawData),
        withKey,
    ];

    private string Pem(string what)
    {
        using var rsa = RSA.Create(2048);
        using var key = _client.GetECDsaPrivateKey()!;
        return what switch
        {
            "root" => _root.Pem,
            "issuing" => _issuing.Pem,
            "leaf" => _client.ExportCertificatePem(),
            "key" => key.ExportPkcs8PrivateKeyPem(),
            "RSA key" => rsa.ExportPkcs8PrivateKeyPem(),
            "encrypted key" => key.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        } + "\n";
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A server that sends given certificates, without HTTP.</summary>
    private sealed class TlsServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stopping = new();
        private readonly Task _running;
        private int _handshakes;

        public TlsServer(X509Certificate2 certificate, X509Certificate2Collection chain)
        {
            _listener.Start();
            _running = RunAsync(SslStreamCertificateContext.Create(certificate, chain, offline: true));
        }

        public Uri Endpoint => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

        /// <summary>Whether a client that trusts the authorities of a file completes the handshake.</summary>
        public async Task<bool> AcceptsAsync(string authorities)
        {
            var before = Volatile.Read(ref _handshakes);
            await using var obshell = Connect(Endpoint, tls => tls.CertificateAuthorityFile = authorities);
            var exception = await Assert.CatchAsync<ObShellException>(() => obshell.Tenants.ListAsync());
            return !exception!.Message.Contains("TLS handshake", StringComparison.Ordinal) && Volatile.Read(ref _handshakes) > before;
        }

        public async ValueTask DisposeAsync()
        {
            await _stopping.CancelAsync();
            _listener.Stop();
            await _running;
            _stopping.Dispose();
        }

        private async Task RunAsync(SslStreamCertificateContext certificate)
        {
            while (!_stopping.IsCancellationRequested)
            {
                try
                {
                    using var connection = await _listener.AcceptTcpClientAsync(_stopping.Token);
                    await using var tls = new SslStream(connection.GetStream());
                    await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = certificate }, _stopping.Token);

                    // With TLS 1.3 the server completes the handshake before the client has validated the certificate.
                    if (await tls.ReadAsync(new byte[1], _stopping.Token) > 0)
                    {
                        Interlocked.Increment(ref _handshakes);
                    }
                }
                catch (Exception exception) when (exception is IOException or AuthenticationException or OperationCanceledException or SocketException)
                {
                    // The client has rejected the certificate, or the test has ended.
                }
            }
        }
    }
}

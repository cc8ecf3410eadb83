using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ObShell.Client.Agents;
using ObShell.Client.Testing;
using WireMock.Server;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>HTTPS, Unix domain sockets and IPv6.</summary>
internal sealed class TransportTests
{
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("obshell-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_certificate_of_a_trusted_authority_is_accepted()
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = certificates.Server });
        await using var obshell = Connect(fake, tls => tls.CertificateAuthorityFile = Write("ca.pem", certificates.AuthorityPem));
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.Endpoint.Scheme, Is.EqualTo("https"));
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task An_untrusted_certificate_is_rejected_before_a_request_is_sent()
    {
        using var certificates = FakeCertificates.Create();
        using var others = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = certificates.Server });
        await using var bySystem = Connect(fake, _ => { });
        await using var byOther = Connect(fake, tls => tls.CertificateAuthorityFile = Write("ca.pem", others.AuthorityPem));

        Assert.That(() => bySystem.StopClusterAsync(Request), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("the TLS handshake failed"));
        await Assert.ThrowsAsync<ObShellConnectionException>(() => byOther.StopClusterAsync(Request));
        Assert.That(fake.Requests, Is.Empty);
    }

    [Test]
    public async Task Any_certificate_is_accepted_with_the_explicit_option()
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = certificates.Server });
        await using var obshell = Connect(fake, tls => tls.DangerouslyAcceptAnyCertificate = true);
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [TestCase("pem")]
    [TestCase("pem with the key in the same file")]
    [TestCase("pfx")]
    [TestCase("pfx with a password")]
    [TestCase("pem with an encrypted key")]
    public async Task An_agent_that_requires_a_client_certificate_gets_it(string form)
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Password = "pw",
            ServerCertificate = certificates.Server,
            RequireClientCertificate = true,
            ClientCertificateValidation = (certificate, _, _) => certificate.Thumbprint == certificates.Client.Thumbprint,
        });
        await using var obshell = Connect(fake, tls =>
        {
            tls.CertificateAuthorityFile = Write("ca.pem", certificates.AuthorityPem);
            switch (form)
            {
                case "pem":
                    tls.ClientCertificateFile = Write("client.pem", certificates.ClientPem);
                    tls.ClientCertificateKeyFile = Write("client.key", certificates.ClientKeyPem);
                    break;
                case "pfx" or "pfx with a password":
                    tls.ClientCertificatePassword = form == "pfx" ? null : "secret";
                    tls.ClientCertificateFile = Path.Combine(_folder, "client.pfx");
                    File.WriteAllBytes(tls.ClientCertificateFile, certificates.Client.Export(X509ContentType.Pfx, tls.ClientCertificatePassword));
                    break;
                case "pem with an encrypted key":
                    tls.ClientCertificatePassword = "secret";
                    tls.ClientCertificateFile = Write("client.pem", certificates.ClientPem);
                    tls.ClientCertificateKeyFile = Write("client.key", Encrypted(certificates.ClientKeyPem, "secret"));
                    break;
                default:
                    tls.ClientCertificateFile = Write("both.pem", certificates.ClientPem + certificates.ClientKeyPem);
                    break;
            }
        });
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_client_without_the_required_certificate_sends_no_request()
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = certificates.Server, RequireClientCertificate = true });
        await using var obshell = Connect(fake, tls => tls.CertificateAuthorityFile = Write("ca.pem", certificates.AuthorityPem));

        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(Request));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public void A_missing_file_is_reported_when_the_client_is_created() => Assert.That(
        () => new ObShellClient(new ObShellClientOptions { Endpoint = "https://10.10.10.1", Tls = { CertificateAuthorityFile = "/no/such.pem" } }),
        Throws.ArgumentException.With.Message.Contain("/no/such.pem"));

    [Test]
    public async Task The_socket_needs_no_password_and_no_encryption()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", UnixSocketPath = path, StageDuration = TimeSpan.FromMilliseconds(20) });
        await using var obshell = new ObShellClient($"unix:{path}");
        var stop = await obshell.StopClusterAsync(Request);
        var done = await stop.WaitForCompletionAsync();

        Assert.Multiple(() =>
        {
            Assert.That(done.State, Is.EqualTo(DagState.Succeeded));
            Assert.That(fake.Requests, Has.All.Property("IsLocal").True.And.All.Property("HeaderName").Null);
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.Zero);
            Assert.That(obshell.Endpoints[0].ToString(), Does.Contain("obshell.sock"));
        });
    }

    [Test]
    public async Task A_stop_works_over_the_socket()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Follower, UnixSocketPath = path });
        await using var obshell = new ObShellClient($"unix:{path}");
        await obshell.StopClusterAsync(StopClusterRequest.Server(fake.Address.ToString(), StopMode.Force));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        await Assert.ThrowsAsync<ObShellApiException>(() => obshell.StopClusterAsync(Request));
    }

    [Test]
    public async Task A_stop_is_not_sent_to_a_missing_socket()
    {
        await using var obshell = new ObShellClient($"unix:{_folder}/none.sock");

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain($"unix:{_folder}/none.sock"));
    }

    [Test]
    public async Task A_fault_over_the_socket_leaves_the_outcome_of_a_stop_unknown()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { UnixSocketPath = path });
        await using var obshell = new ObShellClient($"unix:{path}");
        fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<OperationOutcomeUnknownException>().With.Message.Contain(path));
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task IPv6_endpoints_work()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ListenOnIPv6 = true });
        await using var obshell = new ObShellClient($"[::1]:{fake.Endpoint.Port}", "pw");
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task Requests_over_the_socket_bypass_the_proxy()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", UnixSocketPath = path });
        await using var proxied = new ObShellClient(new ObShellClientOptions { Endpoint = "http://no-such-host.invalid", Password = "pw", Proxy = fake.Endpoint.ToString(), MaxRetries = 0 });
        await using var local = new ObShellClient(new ObShellClientOptions { Endpoint = $"unix:{path}", Proxy = "http://no-such-host.invalid:3128" });

        // The fake is no proxy, but a request that reaches it shows that the proxy was used.
        await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => proxied.Agents.GetInfoAsync());
        Assert.That(fake.Requests[^1].RawTarget, Does.StartWith("http://no-such-host.invalid"));
        Assert.That(await local.Agents.GetInfoAsync(), Is.Not.Null);
    }

    [Test]
    public async Task A_socket_and_an_address_can_be_two_agents()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoints = [$"unix:{path}", fake.Endpoint.ToString()], Password = "pw", MaxRetries = 0 });
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.Requests, Has.All.Property("IsLocal").False);
    }

    [Test]
    public async Task Requests_to_an_address_use_the_proxy_even_if_a_socket_is_configured()
    {
        var path = Path.Combine(_folder, "obshell.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoints = [$"unix:{path}", "http://no-such-host.invalid"],
            Password = "pw",
            Proxy = fake.Endpoint.ToString(),
            MaxRetries = 0,
        });

        await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => obshell.Agents.GetInfoAsync());
        Assert.That(fake.Requests.Select(request => request.RawTarget), Is.EqualTo(new[] { "http://no-such-host.invalid:2886/api/v1/info" }));
    }

    [Test]
    public async Task Redirects_are_not_followed_and_cookies_are_not_kept()
    {
        using var server = WireMockServer.Start();
        server.Given(WireMock.RequestBuilders.Request.Create()).RespondWith(WireMock.ResponseBuilders.Response.Create()
            .WithStatusCode(307).WithHeader("Location", "/elsewhere").WithHeader("Set-Cookie", "a=b; Path=/"));
        await using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = server.Url!, MaxRetries = 0 });
        await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => obshell.Agents.GetInfoAsync());
        await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => obshell.Agents.GetInfoAsync());

        Assert.Multiple(() =>
        {
            Assert.That(server.LogEntries.Select(entry => entry.RequestMessage!.Path), Is.EqualTo(new[] { "/api/v1/info", "/api/v1/info" }));
            Assert.That(server.LogEntries.Select(entry => entry.RequestMessage!.Headers!.ContainsKey("Cookie")), Has.All.False);
        });
    }

    [Test]
    public void The_text_of_the_options_has_the_files_and_no_password() => Assert.That(
        new TlsOptions { CertificateAuthorityFile = "ca.pem", ClientCertificateFile = "client.pfx", ClientCertificatePassword = "canary" }.ToString(),
        Is.EqualTo("TlsOptions { CertificateAuthorityFile = ca.pem, ClientCertificateFile = client.pfx }"));

    [TestCase("unix:relative.sock")]
    [TestCase("unix:")]
    [TestCase("unix:/")]
    [TestCase("unix://host/x.sock")]
    public void A_path_that_is_not_absolute_is_refused(string endpoint) => Assert.That(() => new ObShellClient(endpoint), Throws.ArgumentException);

    [Test]
    public void A_socket_may_be_written_with_three_slashes() =>
        Assert.That(new ObShellClient("unix:///run/obshell.sock").ToString(), Does.Contain("unix:/run/obshell.sock"));

    private static ObShellClient Connect(FakeObShell fake, Action<TlsOptions> configure)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", MaxRetries = 0 };
        configure(options.Tls);
        return new ObShellClient(options);
    }

    private static string Encrypted(string keyPem, string password)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(keyPem);
        return key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

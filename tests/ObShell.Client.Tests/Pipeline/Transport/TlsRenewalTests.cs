using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Certificate files that change while a client runs.</summary>
internal sealed class TlsRenewalTests
{
    private const int Renewed = 32;
    private const int Unusable = 33;
    private readonly TestTime _time = new();
    private readonly ConcurrentQueue<string> _shown = new();
    private readonly FakeLogCollector _logs = new();
    private ILoggerFactory _loggers = null!;
    private string _folder = null!;
    private int _writes;
    private TestAuthority _authority = null!;
    private X509Certificate2 _server = null!;
    private X509Certificate2 _former = null!;
    private X509Certificate2 _next = null!;
    private FakeObShell _fake = null!;

    [SetUp]
    public async Task SetUp()
    {
        _shown.Clear();
        _logs.Clear();
        _loggers = LoggerFactory.Create(logging => logging.AddProvider(new FakeLoggerProvider(_logs)));
        _folder = Directory.CreateTempSubdirectory("obshell-").FullName;
        _authority = TestAuthority.Create();
        _server = _authority.IssueServer();
        _former = _authority.IssueClient("former");
        _next = _authority.IssueClient("next");
        _fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Password = "pw",
            TimeProvider = _time,
            ServerCertificate = _server,
            RequireClientCertificate = true,
            ClientCertificateValidation = (certificate, _, _) =>
            {
                _shown.Enqueue(certificate.Subject);
                return true;
            },
        });
    }

    [TearDown]
    public async Task TearDown()
    {
        await _fake.DisposeAsync();
        _loggers.Dispose();
        _authority.Dispose();
        _server.Dispose();
        _former.Dispose();
        _next.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task New_connections_use_the_renewed_client_certificate()
    {
        await using var obshell = Connect();
        await obshell.Tenants.ListAsync();
        Write(_next);
        await obshell.Tenants.ListAsync();
        Assert.That(_shown, Is.EqualTo(new[] { "CN=former" }), "the files are looked at once a second at most");

        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();

        Assert.That(_shown, Is.EqualTo(new[] { "CN=former", "CN=next" }));
        Assert.That(Ids(), Is.EqualTo(new[] { Renewed }));
    }

    [Test]
    public async Task A_certificate_behind_a_symbolic_link_is_renewed()
    {
        // As Kubernetes renews a secret: the link in the path stays, and its target changes.
        Write(_former, "1");
        Write(_next, "2");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "data"), Path.Combine(_folder, "1"));
        File.CreateSymbolicLink(Path.Combine(_folder, "client.pem"), Path.Combine(_folder, "data", "client.pem"));
        await using var obshell = Connect(writes: false);
        await obshell.Tenants.ListAsync();
        Directory.Delete(Path.Combine(_folder, "data"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "data"), Path.Combine(_folder, "2"));
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();

        Assert.That(_shown, Is.EqualTo(new[] { "CN=former", "CN=next" }));
    }

    [Test]
    public async Task The_previous_certificates_stay_in_use_while_the_new_file_is_unusable()
    {
        await using var obshell = Connect();
        await obshell.Tenants.ListAsync();
        foreach (var broken in new[] { _next.ExportCertificatePem(), _next.ExportCertificatePem(), "" })
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, "client.pem"), broken);
            File.SetLastWriteTimeUtc(Path.Combine(_folder, "client.pem"), new DateTime(2026, 1, 1, 0, 0, broken.Length == 0 ? 2 : 1, DateTimeKind.Utc));
            _time.Advance(TimeSpan.FromSeconds(1));
            await obshell.Tenants.ListAsync();
        }

        File.Delete(Path.Combine(_folder, "client.pem"));
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();
        Assert.That(Ids(), Is.EqualTo(new[] { Unusable, Unusable, Unusable }), "once for each change");
        Assert.That(_logs.GetSnapshot().Where(record => record.Id.Id == Unusable).Select(record => record.Message), Has.Exactly(1).Contains("has no private key").And.Exactly(1).Contains("is empty")
            .And.Exactly(1).Contains("does not exist"));
        Assert.That(_shown, Is.EqualTo(new[] { "CN=former" }));

        Write(_next);
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();
        Assert.That(_shown, Is.EqualTo(new[] { "CN=former", "CN=next" }));
    }

    [Test]
    public async Task Rewriting_a_file_with_the_same_content_changes_nothing()
    {
        await using var obshell = Connect();
        await obshell.Tenants.ListAsync();
        Write(_former);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "client.pem"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();

        Assert.That(_shown, Has.Count.EqualTo(1));
        Assert.That(Ids(), Is.Empty);
    }

    [Test]
    public async Task New_connections_trust_the_renewed_authority_and_not_the_previous_one()
    {
        using var other = TestAuthority.Create("Another root");
        await using var obshell = Connect(authority: other);
        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.Tenants.ListAsync());
        await File.WriteAllTextAsync(Path.Combine(_folder, "ca.pem"), _authority.Pem);
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "ca.pem"), other.Pem);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.That(() => obshell.Tenants.ListAsync(), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("the TLS handshake failed"));
    }

    [Test]
    public async Task Settings_of_the_application_on_the_transport_survive_a_renewal()
    {
        var connections = 0;
        Write(_former);
        await File.WriteAllTextAsync(Path.Combine(_folder, "ca.pem"), _authority.Pem);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton(_loggers);
        services.AddObShellClient(options =>
        {
            options.Endpoint = _fake.Endpoint.ToString();
            options.Password = "pw";
            options.Tls = Files();
        }).ConfigurePrimaryHttpMessageHandler((handler, _) => ((SocketsHttpHandler)handler).ConnectCallback = async (context, token) =>
        {
            Interlocked.Increment(ref connections);
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(context.DnsEndPoint, token);
            return new NetworkStream(socket, ownsSocket: true);
        });
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        await obshell.Tenants.ListAsync();
        Write(_next);
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tenants.ListAsync();

        Assert.That(connections, Is.EqualTo(2));
        Assert.That(_shown, Is.EqualTo(new[] { "CN=former", "CN=next" }));
    }

    [Test]
    public async Task A_request_in_flight_completes_on_its_connection_during_a_renewal()
    {
        await using var obshell = Connect();
        await obshell.Tenants.ListAsync();
        _fake.Misbehave(FakeFault.Delay(TimeSpan.FromMilliseconds(300)).On("POST", "/api/v1/ob/stop"));
        var stop = obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        Write(_next);
        for (var call = 0; call < 3; call++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await obshell.Tenants.ListAsync();
        }

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.That(async () => await stop, Throws.Nothing);
        Assert.That(_fake.StopExecutions, Is.EqualTo(1));
    }

    private int[] Ids() => [.. _logs.GetSnapshot().Select(record => record.Id.Id).Where(id => id is Renewed or Unusable)];

    private TlsOptions Files() => new() { CertificateAuthorityFile = Path.Combine(_folder, "ca.pem"), ClientCertificateFile = Path.Combine(_folder, "client.pem") };

    private ObShellClient Connect(TestAuthority? authority = null, bool writes = true)
    {
        File.WriteAllText(Path.Combine(_folder, "ca.pem"), (authority ?? _authority).Pem);
        if (writes)
        {
            Write(_former);
        }

        return new ObShellClient(new ObShellClientOptions { Endpoint = _fake.Endpoint.ToString(), Password = "pw", MaxRetries = 0, Tls = Files() }, _loggers, _time);
    }

    private void Write(X509Certificate2 certificate, string folder = "")
    {
        Directory.CreateDirectory(Path.Combine(_folder, folder));
        var path = Path.Combine(_folder, folder, "client.pem");
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + TestAuthority.KeyPem(certificate));

        // Two files written within one tick of the file system may have the same length.
        File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(++_writes));
    }
}

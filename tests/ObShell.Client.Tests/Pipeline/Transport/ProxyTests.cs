using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Transport;

/// <summary>Agents behind a proxy that requires a password.</summary>
internal sealed class ProxyTests
{
    private const string Password = "hunter2:p@ss%";

    [TestCase("http")]
    [TestCase("https")]
    public async Task A_proxy_that_requires_a_password_gets_it_and_the_request_runs_once(string scheme)
    {
        using var certificates = FakeCertificates.Create();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ServerCertificate = scheme == "https" ? certificates.Server : null });
        await using var proxy = new AuthenticatingProxy(fake.Endpoint.Port, $"user:{Password}");
        using var obshell = new ObShellClient(Options($"{scheme}://agent.corp:2886", $"http://user:{Uri.EscapeDataString(Password)}@127.0.0.1:{proxy.Port}"));
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await obshell.Tenants.ListAsync();

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(proxy.Challenges, Is.GreaterThan(0));
    }

    [TestCase("http")]
    [TestCase("https")]
    public async Task No_text_contains_a_rejected_proxy_password(string scheme)
    {
        await using var proxy = new AuthenticatingProxy(1, "user:another");
        var logs = new FakeLogCollector();
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(logs)));
        var options = Options($"{scheme}://agent.corp:2886", $"http://user:{Uri.EscapeDataString(Password)}@127.0.0.1:{proxy.Port}");
        using var obshell = new ObShellClient(options, factory);

        var exception = await Assert.CatchAsync<ObShellException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.Multiple(() =>
        {
            Assert.That(exception, Is.TypeOf<ObShellConnectionException>());
            Assert.That(exception!.ToString(), Does.Contain("407").And.Not.Contain("hunter2"));
            Assert.That(options.ToString(), Does.Not.Contain("hunter2"));
            Assert.That(logs.GetSnapshot().Select(record => $"{record.Message} {record.Exception}"), Has.None.Contains("hunter2"));
        });
    }

    [Test]
    public async Task A_broken_connection_to_a_proxy_does_not_resend_the_request()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var proxy = new AuthenticatingProxy(fake.Endpoint.Port, $"user:{Password}");
        using var obshell = new ObShellClient(Options("http://agent.corp:2886", $"http://user:{Uri.EscapeDataString(Password)}@127.0.0.1:{proxy.Port}"));
        fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.EqualTo(1));
    }

    private static ObShellClientOptions Options(string endpoint, string proxy) =>
        new() { Endpoint = endpoint, Password = "pw", Proxy = proxy, MaxRetries = 0, Tls = { DangerouslyAcceptAnyCertificate = true } };

    /// <summary>A proxy that forwards everything to one port of this machine, after basic authentication.</summary>
    private sealed class AuthenticatingProxy : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stopping = new();
        private readonly int _target;
        private readonly string _credentials;
        private readonly Task _running;
        private int _challenges;

        public AuthenticatingProxy(int target, string credentials)
        {
            _target = target;
            _credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
            _listener.Start();
            _running = RunAsync();
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public int Challenges => Volatile.Read(ref _challenges);

        public async ValueTask DisposeAsync()
        {
            await _stopping.CancelAsync();
            _listener.Stop();
            await _running;
            _stopping.Dispose();
        }

        private async Task RunAsync()
        {
            while (!_stopping.IsCancellationRequested)
            {
                try
                {
                    _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
                }
                catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        private async Task ServeAsync(TcpClient client)
        {
            using (client)
            {
                try
                {
                    var stream = client.GetStream();
                    var head = await ReadHeadAsync(stream);
                    if (!head.Contains($"Proxy-Authorization: Basic {_credentials}\r\n", StringComparison.Ordinal))
                    {
                        Interlocked.Increment(ref _challenges);
                        await stream.WriteAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _stopping.Token);
                        return;
                    }

                    using var server = new TcpClient();
                    await server.ConnectAsync(IPAddress.Loopback, _target, _stopping.Token);
                    var target = server.GetStream();
                    if (head.StartsWith("CONNECT ", StringComparison.Ordinal))
                    {
                        await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), _stopping.Token);
                    }
                    else
                    {
                        // One request on each connection, with the target in origin form.
                        var address = head[..head.IndexOf(' ', head.IndexOf(' ', StringComparison.Ordinal) + 1)];
                        var path = new Uri(address[(address.IndexOf(' ', StringComparison.Ordinal) + 1)..]).PathAndQuery;
                        var forwarded = $"{address[..address.IndexOf(' ', StringComparison.Ordinal)]} {path}{head[address.Length..]}".Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal);
                        await target.WriteAsync(Encoding.Latin1.GetBytes(forwarded), _stopping.Token);
                    }

                    await Task.WhenAny(stream.CopyToAsync(target, _stopping.Token), target.CopyToAsync(stream, _stopping.Token));
                }
                catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
                {
                    // The client detects a broken connection.
                }
            }
        }

        private async Task<string> ReadHeadAsync(NetworkStream stream)
        {
            var head = new List<byte>();
            var one = new byte[1];
            while (await stream.ReadAsync(one, _stopping.Token) > 0)
            {
                head.Add(one[0]);
                if (head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'])
                {
                    break;
                }
            }

            return Encoding.Latin1.GetString([.. head]);
        }
    }
}

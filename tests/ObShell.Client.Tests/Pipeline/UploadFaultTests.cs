using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;
using ObShell.Client.Upgrades;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Uploads that fail at the client or on the network: the server cannot run an incomplete upload, and the exception says what went wrong.</summary>
internal sealed class UploadFaultTests
{
    private const string Encrypted = "/api/v1/upgrade/package";
    private const string Digested = "/api/v1/package";
    private const int Megabyte = 1024 * 1024;

    private static IEnumerable<TestCaseData> StreamFaults =>
        from encrypted in new[] { true, false }
        from exception in (Exception[])[new IOException("disk"), new InvalidOperationException("not now"), new UnauthorizedAccessException("not yours"), new OperationCanceledException("own")]
        from position in new[] { 0, 3 * Megabyte }
        select new TestCaseData(encrypted, exception, position).SetArgDisplayNames(encrypted ? "encrypted" : "digested", exception.GetType().Name, $"at {position}");

    [Test]
    public async Task An_upload_of_a_deleted_file_was_not_sent([Values] bool encrypted)
    {
        using var file = new TemporaryFile(new byte[100]);
        var package = PackageUpload.FromFile(file.Path);
        File.Delete(file.Path);

        var exception = await FailAsync(package, encrypted);
        Assert.That(exception.InnerException, Is.TypeOf<FileNotFoundException>());
        Assert.That(exception.Message, Does.Contain("reading the package failed: "));
    }

    [Test]
    public async Task An_upload_of_a_locked_file_was_not_sent([Values] bool encrypted)
    {
        using var file = new TemporaryFile(new byte[100]);
        var package = PackageUpload.FromFile(file.Path);
        await using var lockedFile = new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var exception = await FailAsync(package, encrypted);
        Assert.That(exception.InnerException, Is.InstanceOf<IOException>());
        Assert.That(exception.Message, Does.Contain("reading the package failed: "));
    }

    [Test]
    public async Task The_exception_says_that_the_length_of_the_file_changed([Values] bool encrypted, [Values(1, 99_999, 100_001, 300_000)] int length)
    {
        using var file = new TemporaryFile(new byte[100_000]);
        var package = PackageUpload.FromFile(file.Path);
        await File.WriteAllBytesAsync(file.Path, new byte[length]);

        var exception = await FailAsync(package, encrypted);
        var found = length < 100_000 ? $"{length} bytes and not 100000" : "more than 100000 bytes";
        Assert.That(exception.Message, Does.Contain($"the package has changed since the upload was created: it has {found}"));
    }

    [TestCaseSource(nameof(StreamFaults))]
    public async Task An_upload_whose_stream_throws_was_not_sent(bool encrypted, Exception fault, int position)
    {
        var exception = await FailAsync(PackageUpload.FromStream(new SourceStream(8 * Megabyte) { Fault = (position, fault) }, "p.rpm"), encrypted);

        Assert.That(exception.InnerException, Is.SameAs(fault));
        Assert.That(exception.Message, Does.Contain($"reading the package failed: {fault.Message}"));
    }

    [Test]
    public async Task A_package_that_cannot_be_read_for_its_digest_is_not_sent()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new SourceStream(Megabyte) { Fault = (1000, new IOException("disk on fire")) }, "p.rpm");

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => client.Upgrades.UploadAgentPackageAsync(package));
        Assert.That(exception!.Message, Does.Contain("was not sent: "));
        Assert.That(fake.CountRequests("POST", Digested), Is.Zero);
    }

    [Test]
    public async Task A_package_that_cannot_be_read_after_its_digest_was_sent_incompletely()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new SourceStream(Megabyte) { GoodPasses = 1, Fault = (1000, new IOException("disk on fire")) }, "p.rpm");

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => client.Upgrades.UploadAgentPackageAsync(package));
        Assert.That(exception!.Message, Does.Contain("was not sent completely, so it did not run: reading the package failed: disk on fire"));
        Assert.That(fake.CountExecutions("POST", Digested), Is.Zero);
    }

    [Test]
    public async Task An_exception_of_the_progress_callback_ends_the_upload([Values] bool encrypted, [Values(1, 50_000, 5 * Megabyte)] int size)
    {
        var own = new InvalidOperationException("from the caller");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var package = PackageUpload.FromStream(new SourceStream(size), "p.rpm") with { Progress = new ThrowingProgress(size, own) };

        Assert.That(async () => await UploadAsync(client, package, encrypted).InTime(), Throws.Exception.SameAs(own));
        Assert.That(fake.CountExecutions("POST", "*"), Is.Zero);
    }

    [Test]
    public async Task An_unreadable_package_does_not_fail_over([Values] bool encrypted)
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = Connect(cluster);
        var package = PackageUpload.FromStream(new SourceStream(Megabyte) { GoodPasses = encrypted ? 0 : 1, Fault = (0, new IOException("disk on fire")) }, "p.rpm");

        await Assert.ThrowsAsync<ObShellConnectionException>(() => UploadAsync(client, package, encrypted));
        Assert.That(cluster.Agents[1].Requests, Is.Empty);
    }

    [Test]
    public async Task An_interrupted_upload_did_not_run_and_fails_over([Values] bool encrypted)
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        var path = encrypted ? Encrypted : Digested;
        cluster.Agents[0].Misbehave(FakeFault.CutInRequest().On("POST", path));
        using var client = Connect(cluster);

        await UploadAsync(client, PackageUpload.FromStream(new SourceStream(32 * Megabyte), "p.rpm"), encrypted);

        Assert.That(cluster.Agents.Select(agent => agent.CountExecutions("POST", path)), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(cluster.Agents[1].Requests[^1].File!.Value.Length, Is.EqualTo(32 * Megabyte));
    }

    [Test]
    public async Task A_stalled_upload_was_sent_incompletely()
    {
        var time = new TestTime();
        var isUnderWay = new TaskCompletionSource();
        await using var server = new ScriptedServer(async (stream, token) =>
        {
            await ScriptedServer.ReadHeadAsync(stream, token);
            await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), token);
            await stream.ReadExactlyAsync(new byte[Megabyte], token);
            isUnderWay.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
        });
        using var client = new ObShellClient(
            new ObShellClientOptions { Endpoint = $"http://127.0.0.1:{server.Port}", Authentication = AuthenticationMode.EncryptionDisabled }, timeProvider: time);
        var upload = client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(new SourceStream(256 * Megabyte), "p.rpm") with { Timeout = TimeSpan.FromMinutes(5) });
        await isUnderWay.Task.InTime();
        time.Advance(TimeSpan.FromMinutes(5));

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => upload.InTime());
        Assert.That(exception!.Message, Does.EndWith("was not sent completely, so it did not run: it was not sent completely within 300 s."));
    }

    [TestCase("HTTP/1.1 413 Request Entity Too Large\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>")]
    [TestCase("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    public async Task A_size_limit_of_an_intermediary_is_reported_before_the_package_is_sent(string response)
    {
        await using var server = ScriptedServer.Responding(response);
        using var client = ConnectPlain(server);
        var source = new SourceStream(64 * Megabyte);

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(source, "p.rpm")).InTime());
        Assert.That(exception!.Message, Does.EndWith("was not sent: the body is larger than an intermediary accepts (HTTP 413)."));
        Assert.That(source.BytesRead, Is.Zero);
    }

    [Test]
    public async Task A_size_limit_of_an_intermediary_is_reported_with_application_handlers_too()
    {
        await using var server = ScriptedServer.Responding("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var services = new ServiceCollection();
        services.AddObShellClient(options =>
        {
            options.Endpoint = $"http://127.0.0.1:{server.Port}";
            options.Authentication = AuthenticationMode.EncryptionDisabled;
        }).AddHttpMessageHandler(() => new PassingHandler());
        await using var provider = services.BuildServiceProvider();
        var source = new SourceStream(64 * Megabyte);

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(
            () => provider.GetRequiredService<ObShellClient>().Upgrades.UploadPackageAsync(PackageUpload.FromStream(source, "p.rpm")).InTime());
        Assert.That(exception!.Message, Does.Contain("(HTTP 413)"));
        Assert.That(source.BytesRead, Is.Zero);
    }

    [Test]
    public async Task A_size_limit_reported_during_the_upload_means_that_the_package_was_sent_incompletely()
    {
        await using var server = new ScriptedServer(async (stream, token) =>
        {
            await ScriptedServer.ReadHeadAsync(stream, token);
            await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), token);
            await stream.ReadExactlyAsync(new byte[Megabyte], token);
            await stream.WriteAsync("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), token);
        });
        using var client = ConnectPlain(server);

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(
            () => client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(new SourceStream(64 * Megabyte), "p.rpm")).InTime());
        Assert.That(exception!.Message, Does.Contain("was not sent completely, so it did not run: "));
    }

    [Test]
    public async Task A_package_is_not_read_if_the_agent_rejects_the_request()
    {
        const string Rejection = """{"successful":false,"traceId":"t","error":{"errCode":"Security.Authentication.WithAgentPassword","message":"no"}}""";
        await using var server = ScriptedServer.Responding($"HTTP/1.1 401 Unauthorized\r\nContent-Length: {Rejection.Length}\r\nConnection: close\r\n\r\n{Rejection}");
        using var client = ConnectPlain(server);
        var source = new SourceStream(64 * Megabyte);

        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(source, "p.rpm")).InTime());
        Assert.That(source.BytesRead, Is.Zero);
    }

    [Test]
    public async Task A_server_that_ignores_Expect_100_continue_still_gets_the_package()
    {
        const string Success = """{"successful":true,"status":200,"traceId":"t","data":{}}""";
        await using var server = new ScriptedServer(async (stream, token) =>
        {
            var head = await ScriptedServer.ReadHeadAsync(stream, token);
            var length = head.Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))["Content-Length: ".Length..];
            await stream.ReadExactlyAsync(new byte[int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)], token);
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Success.Length}\r\n\r\n{Success}"), token);
        });
        using var client = ConnectPlain(server);

        Assert.That((await client.Upgrades.UploadPackageAsync(PackageUpload.FromStream(new SourceStream(Megabyte), "p.rpm")).InTime()).Architecture, Is.Not.Null);
    }

    [Test]
    public async Task The_exception_for_a_lost_response_advises_to_list_the_packages([Values] bool encrypted)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        fake.Misbehave(FakeFault.CutAfter().On("POST", encrypted ? Encrypted : Digested));

        var exception = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => UploadAsync(client, PackageUpload.FromStream(new MemoryStream([1]), "p.rpm"), encrypted));
        Assert.That(exception!.Message, Does.EndWith("List the packages (GET /api/v1/upgrade/package/info, since OBShell 4.3.0) before you upload it again."));
    }

    private static async Task<ObShellConnectionException> FailAsync(PackageUpload package, bool encrypted)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => UploadAsync(client, package, encrypted).InTime());
        Assert.Multiple(() =>
        {
            Assert.That(fake.CountExecutions("POST", "*"), Is.Zero);
            Assert.That(exception!.Message, Does.StartWith($"POST {(encrypted ? Encrypted : Digested)} at ").And.Not.Contain("DAG").And.Not.Contain("Reconcile"));
        });
        return exception!;
    }

    private static Task UploadAsync(ObShellClient client, PackageUpload package, bool encrypted) =>
        encrypted ? client.Upgrades.UploadPackageAsync(package) : client.Upgrades.UploadAgentPackageAsync(package);

    private static ObShellClient Connect(FakeObShellCluster cluster) =>
        new ObShellClient(new ObShellClientOptions { Endpoints = [.. cluster.Endpoints.Select(endpoint => endpoint.ToString())], Password = "secret" });

    private static ObShellClient ConnectPlain(ScriptedServer server) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = $"http://127.0.0.1:{server.Port}", Authentication = AuthenticationMode.EncryptionDisabled });

    private sealed class ThrowingProgress(long at, Exception exception) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value >= Math.Min(at, 40_000))
            {
                throw exception;
            }
        }
    }

    private sealed class PassingHandler : DelegatingHandler;
}

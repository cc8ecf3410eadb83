using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>Requests to an agent that really decrypts.</summary>
internal sealed class EncryptionTests
{
    [TestCase(512)]
    [TestCase(1024)]
    [TestCase(2048)]
    [TestCase(3072)]
    public async Task A_stop_can_be_encrypted_with_a_key_of_any_size(int bits)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = bits });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.StopClusterAsync(StopClusterRequest.Zone("zone1", StopMode.Force));

        var stop = fake.Requests.Single(request => request.Method == "POST");
        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(stop.HeaderName, Is.EqualTo("X-OCS-Header").IgnoreCase);
            Assert.That(stop.Body, Is.EqualTo("""{"scope":{"type":"ZONE","target":["zone1"]},"force":true,"terminate":false}"""));
            Assert.That(stop.Headers["Content-Type"], Is.EqualTo("application/json"));
            Assert.That(stop.Headers["Accept-Language"], Is.EqualTo("en"));
        });
    }

    [TestCase("")]
    [TestCase("simple")]
    [TestCase("quote\"back\\slash/and'more")]
    [TestCase("  spaces and\ttabs ")]
    [TestCase("密码пароль")]
    [TestCase("🔑👩‍👩‍👧‍👦")]
    [TestCase("a{b}c<d>&e+f=g%h")]
    public async Task A_password_can_contain_any_characters(string password)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = password });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), password);

        Assert.That((await obshell.Tasks.ListUnfinishedDagsAsync()), Is.Empty);
    }

    [Test]
    public async Task A_long_password_is_encrypted_in_more_sections()
    {
        var password = new string('密', 500);
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = password, KeySize = 512 });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), password);

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
    }

    [Test]
    public async Task A_call_without_a_body_sends_no_keys_and_one_section()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await stop.UpdateStatusAsync(showDetails: false);

        using var get = JsonDocument.Parse(fake.Requests[^1].HeaderJson!);
        using var post = JsonDocument.Parse(fake.Requests[^2].HeaderJson!);
        Assert.Multiple(() =>
        {
            Assert.That(get.RootElement.TryGetProperty("Keys", out _), Is.False);
            Assert.That(post.RootElement.GetProperty("Keys").GetBytesFromBase64(), Has.Length.EqualTo(32));
            Assert.That(Convert.FromBase64String(fake.Requests[^1].Headers["X-OCS-Header"]), Has.Length.EqualTo(128));
        });
    }

    [Test]
    public async Task Discovery_is_not_signed()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        Assert.Multiple(async () =>
        {
            Assert.That((await obshell.Agents.GetInfoAsync()).Identity, Is.EqualTo(AgentIdentity.ClusterAgent));
            Assert.That((await obshell.Agents.GetPublicKeyAsync()).PublicKey, Is.Not.Empty);
            Assert.That((await obshell.Agents.GetTimeAsync()).IsSet);
            Assert.That((await obshell.Agents.GetStatusAsync(queryTimeout: TimeSpan.FromSeconds(5))).Agent.Identity, Is.EqualTo(AgentIdentity.ClusterAgent));
            Assert.That((await obshell.Agents.GetGitInfoAsync()).CommitId, Is.Not.Empty);
        });

        Assert.That(fake.Requests.Select(request => request.HeaderName), Is.All.Null);
        Assert.That(fake.Requests.Select(request => request.RawTarget), Does.Contain("/api/v1/status?ob_query_timeout=5000000"));
    }

    [Test]
    public async Task The_password_is_never_sent_to_a_single_agent()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "the-real-one");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellApiException>().With.Property("ErrCode").EqualTo("Agent.Identify.NotSupportOperation"));

        Assert.That(fake.Requests.Select(request => request.HeaderJson ?? ""), Has.None.Contains("the-real-one"));
        Assert.That(fake.Requests.Count(request => request.HeaderJson is not null), Is.EqualTo(2));
    }

    [Test]
    public async Task The_password_is_sent_once_the_agent_has_joined_a_cluster()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "the-real-one");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Identity = AgentIdentity.ClusterAgent;
        fake.Password = "the-real-one";

        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.EqualTo(2));
            Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task The_exception_says_that_the_agent_has_its_own_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single, AgentPassword = "its-own" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellAuthenticationException>().With.Message.Contain("agent password"));
        Assert.That(fake.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Concurrent_first_calls_fetch_the_key_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()));

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(1));
            Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Concurrent_calls_with_a_rejected_key_fetch_the_new_one_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.RotateKey();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()));

        Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_cancelled_caller_does_not_cancel_the_key_request_of_the_others()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        fake.Misbehave(FakeFault.Hang().On("GET", "/api/v1/info"));
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", AttemptTimeout = TimeSpan.FromSeconds(1), MaxRetries = 0 });
        using var cancellation = new CancellationTokenSource();
        var first = obshell.Tasks.ListUnfinishedDagsAsync(cancellationToken: cancellation.Token);
        await fake.WaitForRequestAsync("GET", "/api/v1/info");
        var second = obshell.Tasks.ListUnfinishedDagsAsync();
        await cancellation.CancelAsync();

        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await second, Throws.TypeOf<ObShellConnectionException>(), "the agent hung for everybody");
        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null, "and is asked afresh the next time");
    }

    [TestCase(1)]
    [TestCase(-1)]
    public async Task A_clock_offset_of_a_day_is_compensated(int days)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", ClockSkew = TimeSpan.FromDays(days) });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.EqualTo(1), "the clock is known from earlier responses");
            Assert.That(SecondsLeft(fake, fake.Requests[^1]), Is.EqualTo(300).Within(30), "the signature runs out when it should, by the agent's clock");
        });
    }

    [Test]
    public async Task The_clock_offset_is_updated_when_the_agent_clock_changes()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromDays(1);
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
        });
    }

    private static double SecondsLeft(FakeObShell fake, FakeRequest request)
    {
        using var header = JsonDocument.Parse(request.HeaderJson!);
        return long.Parse(header.RootElement.GetProperty("Ts").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            - (request.ReceivedAt + fake.ClockSkew).ToUnixTimeSeconds();
    }

    [Test]
    public async Task Sequential_calls_share_one_connection()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        for (var call = 0; call < 10; call++)
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
        }

        Assert.That(fake.Requests.Select(request => request.ConnectionId).Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    public async Task Requests_to_an_older_agent_that_reports_no_versions_use_v2()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", Version = "4.2.4.0-1", SupportedAuth = null, KeySize = 512 });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
    }
}

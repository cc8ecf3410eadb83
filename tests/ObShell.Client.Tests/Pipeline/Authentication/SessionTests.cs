using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>Logging in once, and again after the session has expired.</summary>
internal sealed class SessionTests
{
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [Test]
    public async Task Requests_use_a_session_instead_of_the_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(fake);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()));
        await obshell.StopClusterAsync(Request);

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountExecutions("POST", "/api/v1/login"), Is.EqualTo(1));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.Requests.Count(request => request.HeaderJson?.Contains("\"pw\"", StringComparison.Ordinal) == true), Is.EqualTo(1), "the password went out with the login alone");
        });
    }

    [Test]
    public async Task An_expired_session_is_replaced_once_and_the_stop_runs_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ExpireSessions();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()));
        fake.ForgetSessions();
        await obshell.StopClusterAsync(Request);

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountExecutions("POST", "/api/v1/login"), Is.EqualTo(3));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task DisposeAsync_logs_out()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using (var obshell = Connect(fake))
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
            Assert.That(fake.SessionCount, Is.EqualTo(1));
        }

        Assert.Multiple(() =>
        {
            Assert.That(fake.SessionCount, Is.Zero);
            Assert.That(fake.CountExecutions("POST", "/api/v1/logout"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Each_session_is_closed_at_the_agent_that_opened_it()
    {
        await using var cluster = await FakeObShellCluster.StartAsync(2, new FakeObShellOptions { Password = "pw" });
        await using (var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoints = [.. cluster.Agents.Select(agent => agent.Endpoint.ToString())],
            Password = "pw",
            UseSession = true,
        }))
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
            await cluster.Agents[0].StopListeningAsync();
            await obshell.Tasks.ListUnfinishedDagsAsync();
            await cluster.Agents[0].RestartAsync(newKey: false);
            Assert.That(cluster.Agents.Select(agent => agent.CountExecutions("POST", "/api/v1/login")), Is.All.EqualTo(1));
        }

        Assert.That(cluster.Agents.Select(agent => agent.CountExecutions("POST", "/api/v1/logout")), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Disposal_does_not_fail_when_the_agent_is_down()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await fake.StopListeningAsync();

        Assert.That(async () => await obshell.DisposeAsync(), Throws.Nothing);
    }

    [TestCase("SINGLE", "4.5.0.0-0")]
    [TestCase("CLUSTER AGENT", "4.3.1.0-0")]
    public async Task No_session_is_requested_from_an_agent_that_does_not_support_them(string identity, string version)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", Identity = new AgentIdentity(identity), Version = version });
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.Zero);
    }

    [Test]
    public async Task A_wrong_password_fails_at_the_login_and_is_sent_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "right" });
        await using var obshell = Connect(fake);

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellAuthenticationException>().With.Message.Contain("root@sys"));
        Assert.That(fake.CountRequests("POST", "*"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_one_time_token_authenticates_a_client_without_a_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var owner = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var token = (await owner.Sessions.CreateSsoTokenAsync());
        await using var guest = new ObShellClient(fake.Endpoint.ToString());
        await guest.UseSsoTokenAsync(token);
        await guest.StopClusterAsync(Request);

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.Requests.Select(request => request.RawTarget), Has.None.Contains(token));
        });
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => guest.UseSsoTokenAsync(token), "it can be used once");
    }

    [Test]
    public async Task A_client_without_a_password_reports_an_expired_session_and_not_a_wrong_password()
    {
        var time = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = time });
        await using var owner = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var token = (await owner.Sessions.CreateSsoTokenAsync());
        await using var guest = new ObShellClient(fake.Endpoint.ToString());
        await guest.UseSsoTokenAsync(token);
        time.Advance(fake.SessionLifetime + TimeSpan.FromMinutes(1));

        Assert.That(
            () => guest.StopClusterAsync(Request),
            Throws.TypeOf<ObShellAuthenticationException>().With.Property("ErrCode").StartsWith("Security.Authentication.Session").And.Message.Contain("session"));
        Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.Zero);
    }

    [Test]
    public async Task The_exchange_of_a_token_is_not_retried()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var owner = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var token = (await owner.Sessions.CreateSsoTokenAsync());
        await using var guest = new ObShellClient(fake.Endpoint.ToString());
        fake.Misbehave(FakeFault.CutAfter().On("GET", "/api/v1/sso/exchange"));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => guest.UseSsoTokenAsync(token));
        Assert.That(fake.CountRequests("GET", "/api/v1/sso/exchange"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_session_opened_explicitly_can_be_closed_explicitly()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var id = (await obshell.Sessions.LoginAsync());

        Assert.That(id, Is.Not.Empty);
        Assert.That(fake.SessionCount, Is.EqualTo(1));
    }

    private static ObShellClient Connect(FakeObShell fake) =>
        new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", UseSession = true });
}

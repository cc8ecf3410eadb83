using ObShell.Client.Credentials;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Calls that are not sent because their preparation fails.</summary>
internal sealed class PreparationTests
{
    private static IEnumerable<TestCaseData> Faults =>
        from path in new[] { "/api/v1/info", "/api/v1/secret", "/api/v1/login" }
        from fault in new[] { FakeFault.Html(), FakeFault.EmptyBody(), FakeFault.Status(502), FakeFault.CutBefore(), FakeFault.Truncate(10), FakeFault.Refuse(500, "Common.Unexpected", "no") }
        select new TestCaseData(path, fault).SetArgDisplayNames(path, fault.ToString());

    [TestCaseSource(nameof(Faults))]
    public async Task A_request_that_cannot_be_prepared_was_not_sent(string path, FakeFault fault)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", UseSession = true, RetryDelay = TimeSpan.FromMilliseconds(1) });
        fake.Misbehave(fault.On("*", path).Forever());

        var change = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var read = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.Tenants.ListAsync());
        Assert.Multiple(() =>
        {
            Assert.That(change!.Message, Does.StartWith("POST /api/v1/ob/stop at http://").And.Contain(" was not sent: ").And.Contain(path));
            Assert.That(read!.Message, Does.StartWith("GET /api/v1/tenants/overview at http://").And.Contain(" was not sent: "));
            Assert.That(change.InnerException, Is.InstanceOf<ObShellException>());
            Assert.That(fake.CountRequests("POST", "/api/v1/ob/stop"), Is.Zero);
        });
    }

    [Test]
    public async Task A_web_page_instead_of_an_agent_is_not_retried()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var obshell = new ObShellClient(fake.Endpoint.ToString());
        fake.Misbehave(FakeFault.Html().On("GET", "/api/v1/info").Forever());

        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.Tenants.ListAsync());
        Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_is_not_sent_if_the_password_provider_throws()
    {
        var fault = new IOException("the vault is sealed");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Credential = new ObShellCredential(_ => throw fault) });

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.EndWith("was not sent: the password could not be fetched: the vault is sealed."));
            Assert.That(exception.InnerException, Is.SameAs(fault));
            Assert.That(fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_password_provider_that_cancels_itself_does_not_cancel_the_call()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Credential = new ObShellCredential(_ => throw new TaskCanceledException("the vault is slow")) });

        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
    }

    [Test]
    public async Task A_call_is_not_sent_if_the_password_provider_throws_after_a_rejection()
    {
        var calls = 0;
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "new" });
        using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Credential = new ObShellCredential(_ => calls++ == 0 ? ValueTask.FromResult("old") : throw new IOException("the vault is sealed")),
        });

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.That(exception!.Message, Does.Contain("the vault is sealed"));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [TestCase("4.4.0.0")]
    [TestCase("4.4.1.0")]
    public async Task An_expired_signature_with_a_session_is_recovered_when_the_agent_reports_an_invalid_timestamp(string version)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion(version) with { Password = "pw" });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", UseSession = true });
        await obshell.Cluster.GetInfoAsync();
        fake.Misbehave(FakeFault.Refuse(401, ObShellErrorCodes.Security.AuthenticationTimestampInvalid, "Invalid timestamp", 10008).On("POST", "/api/v1/ob/stop"));
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
    }

    [Test]
    public async Task Disposal_logs_out_at_all_agents_in_parallel()
    {
        var time = new TestTime();
        await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", TimeProvider = time });
        var obshell = new ObShellClient(
            new ObShellClientOptions { Endpoints = [.. cluster.Agents.Select(agent => agent.Endpoint.ToString())], Password = "pw", UseSession = true, EndpointMemory = TimeSpan.Zero },
            timeProvider: time);
        foreach (var agent in cluster.Agents)
        {
            using var pinned = obshell.PinTo(obshell.Endpoints.Single(endpoint => endpoint.Port == agent.Endpoint.Port));
            await obshell.Tenants.ListAsync();
            agent.Misbehave(FakeFault.Hang().On("POST", "/api/v1/logout"));
        }

        var start = time.GetUtcNow();
        await time.RunAsync(obshell.DisposeAsync().AsTask());

        Assert.That(cluster.Agents.Select(agent => agent.CountRequests("POST", "/api/v1/logout")), Is.All.EqualTo(1));
        Assert.That(time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public async Task A_one_time_token_is_hidden_from_application_handlers()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var admin = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var token = (await admin.Sessions.CreateSsoTokenAsync());
        var seen = new List<string?>();
        await using var stubbed = new StubbedClient(
            (request, _) =>
            {
                seen.AddRange(request.Options.Select(option => $"{option.Key} = {option.Value}"));
                throw new HttpRequestException("enough");
            },
            configure: options => options.Authentication = AuthenticationMode.V2);
        await Assert.CatchAsync<ObShellException>(() => stubbed.Client.UseSsoTokenAsync(token));

        Assert.That(seen, Is.Not.Empty.And.None.Contains(token));
    }
}

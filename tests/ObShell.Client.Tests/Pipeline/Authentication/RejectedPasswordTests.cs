using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>A password that an agent has rejected is not sent to it again for a while: OceanBase counts failed logins and locks accounts.</summary>
internal sealed class RejectedPasswordTests
{
    private const string Path = "/api/v1/tenants/overview";
    private readonly TestTime _time = new();

    [Test]
    public async Task A_missing_password_is_reported_as_missing()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString());

        Assert.That(
            () => obshell.Tasks.ListUnfinishedDagsAsync(),
            Throws.TypeOf<ObShellAuthenticationException>().With.Message.EndsWith("No password of root@sys is set (Password), and this agent expects one."));
    }

    [Test]
    public async Task A_rejected_password_is_not_sent_again_by_later_calls()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        for (var call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        }

        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_during_the_back_off_is_not_sent_and_reports_when_the_back_off_ends()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        var first = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        _time.Advance(TimeSpan.FromSeconds(10));
        var second = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));

        Assert.Multiple(() =>
        {
            Assert.That(first!.Message, Does.EndWith("It is not sent to this agent again for 30 s, unless it is replaced."));
            Assert.That(second!.Message, Does.StartWith("POST /api/v1/ob/stop").And.EndWith(
                "This call was not sent: the agent rejected the same password 10.0 s ago. The password is sent again in 20.0 s (ObShellClientOptions.RejectedPasswordBackOff), another password at once."));
            Assert.That(second.ErrCode, Is.EqualTo(ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword));
            Assert.That(second.TraceId, Is.EqualTo(first.TraceId));
            Assert.That(fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_password_is_sent_again_after_the_back_off()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        fake.Password = "wrong";
        _time.Advance(TimeSpan.FromSeconds(29));
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(2));
    }

    [Test]
    public async Task A_new_password_is_sent_at_once()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        obshell.Credential.UpdateRootPassword("right");

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(2));
    }

    [Test]
    public async Task A_provider_is_called_again_only_after_the_back_off()
    {
        var asked = 0;
        var kept = "wrong";
        await using var fake = await StartAsync();
        using var obshell = Connect(fake, options => options.Credential = new ObShellCredential(_ =>
        {
            asked++;
            return ValueTask.FromResult(kept);
        }));
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        var askedAtFirst = asked;
        kept = "right";
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        Assert.That(asked, Is.EqualTo(askedAtFirst));
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.That(async () => await obshell.Tenants.ListAsync(), Throws.Nothing);
        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(2), "the wrong password was sent once");
    }

    [Test]
    public async Task A_wrong_password_is_sent_once_to_each_agent()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        using var obshell = Connect(one, options => options.Endpoints = [two.Endpoint.ToString()]);
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        await one.StopListeningAsync();
        for (var call = 0; call < 3; call++)
        {
            await Assert.CatchAsync<ObShellException>(() => obshell.Tenants.ListAsync());
        }

        Assert.That((one.CountRequests("GET", Path), two.CountRequests("GET", Path)), Is.EqualTo((1, 0)), "a rejection is a response, and does not fail over");
    }

    [Test]
    public async Task A_rejected_agent_password_is_not_sent_again()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "right", AgentPassword = "agent", TimeProvider = _time });
        using var obshell = Connect(fake, options => options.AgentPassword = "bad");
        for (var call = 0; call < 3; call++)
        {
            await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        }

        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(1));
    }

    [Test]
    public async Task A_wrong_password_is_sent_once_to_a_v1_agent()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "right", TimeProvider = _time });
        using var obshell = Connect(fake);
        for (var call = 0; call < 3; call++)
        {
            var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tasks.ListUnfinishedDagsAsync());
            Assert.That(exception!.Message, Does.Contain(call == 0 ? "The password is wrong, or the clocks differ." : "This call was not sent"));
        }

        Assert.That(fake.CountRequests("GET", "/api/v1/task/dag/unfinish"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_back_off_of_zero_sends_the_password_with_each_call()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake, options => options.RejectedPasswordBackOff = TimeSpan.Zero);
        for (var call = 0; call < 3; call++)
        {
            var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
            Assert.That(exception!.Message, Does.EndWith("It was not sent again."));
        }

        Assert.That(fake.CountRequests("GET", Path), Is.EqualTo(3));
    }

    [Test]
    public async Task A_login_with_a_wrong_password_is_not_repeated()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake, options => options.UseSession = true);
        for (var call = 0; call < 3; call++)
        {
            await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.Tenants.ListAsync());
        }

        Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.EqualTo(1));
    }

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "right", TimeProvider = _time });

    private ObShellClient Connect(FakeObShell fake, Action<ObShellClientOptions>? configure = null)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "wrong" };
        configure?.Invoke(options);
        return new ObShellClient(options, timeProvider: _time);
    }
}

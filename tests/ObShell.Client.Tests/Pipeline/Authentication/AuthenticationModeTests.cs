using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>Every authentication mode, and changes of the agent while the client runs.</summary>
internal sealed class AuthenticationModeTests
{
    private const string Stop = "/api/v1/ob/stop";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [Test]
    public async Task Requests_to_an_agent_of_4_2_2_use_v1_with_a_plain_text_body()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "pw" });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.StopClusterAsync(Request);

        var stop = fake.Requests.Single(request => request.Method == "POST");
        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(stop.HeaderName, Is.EqualTo("X-OCS-Auth").IgnoreCase);
            Assert.That(stop.HeaderJson, Does.Contain("\"password\":\"pw\""));
            Assert.That(System.Text.Encoding.UTF8.GetString(stop.RawBody.Span), Does.Contain("\"scope\""));
        });
    }

    [Test]
    public async Task The_client_adapts_to_an_agent_that_is_upgraded()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "pw" });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.UpgradeTo("4.5.0.0-0");
        await obshell.StopClusterAsync(Request);

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.Requests.Last(request => request.Method == "POST").HeaderName, Is.EqualTo("X-OCS-Header").IgnoreCase);
        });
    }

    [Test]
    public async Task A_pinned_authentication_version_is_not_changed()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        await using var obshell = Connect(fake, options => options.Authentication = AuthenticationMode.V1);

        await Assert.CatchAsync<ObShellApiException>(() => obshell.StopClusterAsync(Request));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task Plain_text_bodies_require_an_option()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { IsEncryptionDisabled = true });
        await using var plain = Connect(fake, options => options.Authentication = AuthenticationMode.EncryptionDisabled);
        await plain.StopClusterAsync(Request);
        var sent = fake.Requests.Single();
        await using var usual = Connect(fake, _ => { });

        Assert.That(() => usual.StopClusterAsync(Request), Throws.InstanceOf<ObShellException>());
        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(sent.HeaderName, Is.Null);
            Assert.That(System.Text.Encoding.UTF8.GetString(sent.RawBody.Span), Does.Contain("GLOBAL"));
            Assert.That(System.Text.Encoding.UTF8.GetString(fake.Requests[^1].RawBody.Span), Does.Not.Contain("GLOBAL"), "never fallen into");
        });
    }

    [Test]
    public async Task The_agent_password_is_used_for_an_agent_that_has_one()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = "agent-pw" });
        await using var obshell = Connect(fake, options => { options.Password = "root-pw"; options.AgentPassword = "agent-pw"; });
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.Requests.Single(request => request.Method == "POST").HeaderName, Is.EqualTo("X-OCS-Agent-Header").IgnoreCase);
    }

    [Test]
    public async Task The_root_password_is_used_if_no_agent_password_is_available()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = "agent-pw" });
        await using var obshell = Connect(fake, options => options.Password = "root-pw");
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.Requests.Single(request => request.Method == "POST").HeaderName, Is.EqualTo("X-OCS-Header").IgnoreCase);
    }

    [Test]
    public async Task The_client_adapts_to_an_agent_that_gets_its_own_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single });
        await using var obshell = Connect(fake, options => options.AgentPassword = "agent-pw");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.AgentPassword = "agent-pw";

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
        Assert.That(fake.Requests[^1].HeaderName, Is.EqualTo("X-OCS-Agent-Header").IgnoreCase);
    }

    [Test]
    public async Task The_client_switches_to_the_other_password_when_the_agent_requires_it()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = "agent-pw" });
        await using var obshell = Connect(fake, options => { options.Password = "root-pw"; options.AgentPassword = "agent-pw"; });
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.AgentPassword = null;
        await obshell.StopClusterAsync(Request);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
            Assert.That(fake.Requests[^1].HeaderName, Is.EqualTo("X-OCS-Header").IgnoreCase, "and remembered");
        });
    }

    [Test]
    public async Task An_OBProxy_task_is_not_requested_without_the_agent_password()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "root-pw", AgentPassword = "agent-pw" });
        await using var without = Connect(fake, options => options.Password = "root-pw");
        await using var with = Connect(fake, options => { options.Password = "root-pw"; options.AgentPassword = "agent-pw"; });

        Assert.That(
            () => without.GetDagOperation(DagId.Parse("42130706433028871")).UpdateStatusAsync(),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("agent password").And.Message.Contain("not sent"));
        await Assert.ThrowsAsync<ObShellNotFoundException>(() => with.GetDagOperation(DagId.Parse("42130706433028871")).UpdateStatusAsync());
    }

    [Test]
    public async Task A_password_is_fetched_once_and_again_after_it_is_rejected()
    {
        var fetched = 0;
        var vault = "old";
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "old" });
        await using var obshell = Connect(fake, options => options.Credential = new ObShellCredential(_ =>
        {
            Interlocked.Increment(ref fetched);
            return ValueTask.FromResult(vault);
        }));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => obshell.Tasks.ListUnfinishedDagsAsync()));
        Assert.That(fetched, Is.EqualTo(1));

        fake.Password = vault = "new";
        await obshell.StopClusterAsync(Request);
        Assert.Multiple(() =>
        {
            Assert.That(fetched, Is.EqualTo(2));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_rejected_password_is_not_sent_again_when_the_provider_still_returns_it()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "right" });
        await using var obshell = Connect(fake, options => options.Credential = new ObShellCredential(_ => ValueTask.FromResult("wrong")));

        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request));
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_password_is_used_after_the_current_one_is_rejected()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "old" });
        await using var obshell = Connect(fake, options => options.Password = "old");
        obshell.Credential.UpdateRootPassword("new");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        Assert.That(fake.Requests[^1].HeaderJson, Does.Contain("\"old\""), "not before");

        fake.Password = "new";
        await obshell.StopClusterAsync(Request);
        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Only_a_pinned_key_is_accepted()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        string fingerprint;
        await using (var first = Connect(fake, _ => { }))
        {
            fingerprint = (await first.Agents.GetPublicKeyAsync()).Fingerprint;
        }

        Assert.That(fingerprint, Has.Length.EqualTo(64));
        var written = string.Join(':', fingerprint.ToUpperInvariant().Chunk(2).Select(pair => new string(pair)));
        await using var obshell = Connect(fake, options => options.KeyFingerprints.Add(written));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.RotateKey();

        var exception = await Assert.ThrowsAsync<ObShellKeyMismatchException>(() => obshell.StopClusterAsync(Request));
        Assert.Multiple(() =>
        {
            Assert.That(exception!.Fingerprint, Is.Not.EqualTo(fingerprint).And.Length.EqualTo(64));
            Assert.That(exception.Message, Does.Contain(exception.Fingerprint).And.Contain("the connection may be intercepted"));
            Assert.That(fake.StopExecutions, Is.Zero);
        });
    }

    private static ObShellClient Connect(FakeObShell fake, Action<ObShellClientOptions> configure)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw" };
        if (fake.Password.Length == 0)
        {
            options.Password = "";
        }

        configure(options);
        return new ObShellClient(options);
    }
}

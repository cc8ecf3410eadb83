using System.Text;
using ObShell.Client.Agents;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Protocol;
using ObShell.Client.Testing;
using Org.BouncyCastle.Security;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Rejections of agents before OBShell 4.3.1, which do not say whether the password or the clock is wrong, and unit tests of rejections.</summary>
internal sealed class RejectedBeforeItRanTests
{
    private const string Stop = "/api/v1/ob/stop";
    private static readonly ObShellCall Call = new("POST", Stop, new Uri("http://10.10.10.1:2886"));
    private static readonly ApiError Legacy = new() { ErrCode = "", Code = 10008, Message = "no" };

    [Test]
    public async Task A_rejection_by_an_old_agent_whose_clock_has_changed_is_recovered_by_reading_its_clock()
    {
        var fetched = 0;
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "pw" });
        await using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Credential = new ObShellCredential(_ =>
            {
                fetched++;
                return ValueTask.FromResult("pw");
            }),
        });
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromHours(2);
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.Multiple(() =>
        {
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
            Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
            Assert.That(fetched, Is.EqualTo(1), "the password was not wrong");
        });
    }

    [Test]
    public async Task A_rejection_by_an_old_agent_whose_clock_is_right_is_recovered_by_fetching_the_password()
    {
        var passwords = new Queue<string>(["old", "pw"]);
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "old" });
        await using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Credential = new ObShellCredential(_ => ValueTask.FromResult(passwords.Dequeue())),
        });
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Password = "pw";
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
        Assert.That(passwords, Is.Empty);
    }

    [Test]
    public async Task A_changed_clock_and_a_changed_password_of_an_old_agent_are_recovered_in_turn()
    {
        var passwords = new Queue<string>(["old", "pw"]);
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Password = "old" });
        await using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Credential = new ObShellCredential(_ => ValueTask.FromResult(passwords.Dequeue())),
        });
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromHours(2);
        fake.Password = "pw";
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(3));
    }

    [Test]
    public async Task A_rejection_by_an_old_agent_that_accepts_any_password_is_recovered_by_reading_its_clock()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Identity = AgentIdentity.Single });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromHours(2);
        fake.Misbehave(FakeFault.Respond(401, "application/json", """{"successful":false,"status":401,"traceId":"t","error":{"code":10008,"message":"no"}}"""u8.ToArray()).On("GET", "/api/v1/task/dag/unfinish"));
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
        Assert.That(fake.CountRequests("GET", "/api/v1/task/dag/unfinish"), Is.EqualTo(3));
    }

    [Test]
    public void The_password_is_sent_to_an_old_agent_that_has_joined_a_cluster() => Assert.Multiple(() =>
    {
        Assert.That(Rejections.RecoveriesFrom(Legacy, Proof.None), Is.EqualTo(new[] { Recovery.MovedClock, Recovery.Identity }));
        Assert.That(Rejections.RecoveriesFrom(Legacy, new Proof(PasswordKind.Root, "pw")), Is.EqualTo(new[] { Recovery.MovedClock, Recovery.NewPassword }));
    });

    [Test]
    public void An_invalid_timestamp_points_to_the_clock_only_if_no_password_was_sent()
    {
        var error = new ApiError { ErrCode = ObShellErrorCodes.Security.AuthenticationTimestampInvalid, Code = 10008 };

        Assert.Multiple(() =>
        {
            Assert.That(Rejections.RecoveriesFrom(error, new Proof(null, null, new AgentSession("s"))), Is.EqualTo(new[] { Recovery.Clock }));
            Assert.That(Rejections.RecoveriesFrom(error, new Proof(null, null, SsoToken: "t")), Is.EqualTo(new[] { Recovery.Clock }));
            Assert.That(Rejections.RecoveriesFrom(error, new Proof(PasswordKind.Root, "pw")), Is.EqualTo(new[] { Recovery.None }));
        });
    }

    [Test]
    public void Rejections_of_the_root_and_agent_passwords_are_tracked_separately()
    {
        var rejections = new PasswordRejections(TimeSpan.FromSeconds(30), TimeProvider.System);
        var exception = new ObShellAuthenticationException(Legacy, Call);
        rejections.Add(PasswordKind.Root, "same", exception);
        rejections.Add(PasswordKind.Agent, "same", exception);
        rejections.Add(PasswordKind.Agent, "other", exception);
        rejections.Add(PasswordKind.Agent, "other", exception);
        rejections.Remove(PasswordKind.Agent, "same");

        Assert.Multiple(() =>
        {
            Assert.That(rejections.Find(PasswordKind.Root, "same"), Is.Not.Null);
            Assert.That(rejections.Find(PasswordKind.Root, "other"), Is.Null);
            Assert.That(rejections.Find(PasswordKind.Agent, "same"), Is.Null);
            Assert.That(rejections.Find(PasswordKind.Agent, "other"), Is.Not.Null);
            Assert.That(rejections.IsEmpty, Is.False);
        });

        rejections.Remove(PasswordKind.Agent, "other");
        rejections.Remove(PasswordKind.Root, "same");
        Assert.That(rejections.IsEmpty, Is.True);
    }

    [Test]
    public void A_rejection_of_a_previously_accepted_password_clears_earlier_rejections_of_its_kind()
    {
        var rejections = new PasswordRejections(TimeSpan.FromSeconds(30), TimeProvider.System);
        var exception = new ObShellAuthenticationException(Legacy, Call);
        rejections.Add(PasswordKind.Agent, "of the agent", exception);
        rejections.Add(PasswordKind.Root, "new", exception);
        rejections.Remove(PasswordKind.Root, "old");
        rejections.Add(PasswordKind.Root, "old", exception);

        Assert.Multiple(() =>
        {
            Assert.That(rejections.Find(PasswordKind.Root, "old"), Is.Not.Null);
            Assert.That(rejections.Find(PasswordKind.Root, "new"), Is.Null, "the password of the agent was changed, and this may be it");
            Assert.That(rejections.Find(PasswordKind.Agent, "of the agent"), Is.Not.Null);
        });
    }

    [Test]
    public void Withdrawing_a_rejection_keeps_those_of_other_passwords()
    {
        var rejections = new PasswordRejections(TimeSpan.FromSeconds(30), TimeProvider.System);
        var exception = new ObShellAuthenticationException(Legacy, Call);
        rejections.Add(PasswordKind.Root, "one", exception);
        rejections.Add(PasswordKind.Root, "other", exception);
        rejections.Withdraw(PasswordKind.Root, "one");

        Assert.That(rejections.Find(PasswordKind.Root, "one"), Is.Null);
        Assert.That(rejections.Find(PasswordKind.Root, "other"), Is.Not.Null);
        Assert.That(rejections.IsEmpty, Is.False);
    }

    [TestCase("""{"clusterId":1}""")]
    [TestCase("""{"rootPwd":null}""")]
    [TestCase("""{"rootPwd":""}""")]
    [TestCase("""{"rootPwd":1}""")]
    [TestCase("""{"rootPwd":{"a":"b"}}""")]
    [TestCase("""["rootPwd"]""")]
    [TestCase("null")]
    public async Task A_body_without_a_root_password_is_not_changed(string body)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions());
        await using var obshell = new ObShellClient(fake.Endpoint.ToString());
        var key = AgentPublicKey.Parse((await obshell.Agents.GetPublicKeyAsync()).PublicKey);
        var bytes = Encoding.UTF8.GetBytes(body);

        Assert.That(RootPasswordInBody.Encrypt(bytes, key, new SecureRandom()), Is.SameAs(bytes));
    }

    [Test]
    public async Task A_root_password_that_is_a_number_is_sent_unchanged()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.3.0") with { Identity = AgentIdentity.Single });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString());

        await Assert.CatchAsync<ObShellException>(() => obshell.SendAsync(HttpMethod.Post, "/api/v1/obcluster/config", new System.Text.Json.Nodes.JsonObject { ["clusterId"] = 1, ["clusterName"] = "c", ["rootPwd"] = 5 }));
        Assert.That(fake.Requests[^1].Body, Does.Contain("\"rootPwd\":5"));
    }
}

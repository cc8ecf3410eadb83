using System.Text;
using ObShell.Client.Agents;
using ObShell.Client.Errors;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>Every way in which an agent rejects a call before it runs: how the client recovers, and which exception it throws.</summary>
internal sealed class RejectionTests
{
    private const string Stop = "/api/v1/ob/stop";
    private const string Prefix = "Security.Authentication.";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [TestCase(Prefix + "Header.DecryptFailed", null, 1, 0)]
    [TestCase("", 1, 1, 0)]
    [TestCase(Prefix + "Expired", null, 0, 1)]
    public async Task A_recoverable_rejection_is_recovered_from_and_the_stop_runs_once(string errCode, int? code, int keys, int clocks)
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Misbehave(Rejection(errCode, code));
        await obshell.StopClusterAsync(Request);

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(1 + keys));
            Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(clocks));
        });
    }

    [TestCase("", 2, 1, "")]
    [TestCase("X.Y", 2, 1, "")]
    [TestCase("", 3, 0, "")]
    [TestCase("X.Y", 1, 0, "")]
    [TestCase(Prefix + "Header.UriMismatch", 10008, 0, "")]
    [TestCase(Prefix + "SessionExpired", 10008, 0, "")]
    [TestCase(Prefix + "SessionInvalid", 10008, 0, "")]
    [TestCase(Prefix + "AgentPasswordNotInitialized", 10008, 0, "")]
    [TestCase(Prefix + "IncorrectOceanbasePassword", 10008, 0, " The password of root@sys is not the one that this agent expects. It is not sent to this agent again for 30 s, unless it is replaced.")]
    [TestCase(Prefix + "IncorrectAgentPassword", 10008, 0, " The agent password is not the one that this agent expects. It is not sent to this agent again for 30 s, unless it is replaced.")]
    [TestCase(Prefix + "WithAgentPassword", 10008, 0, " This agent requires its agent password (AgentPassword), which is not set.")]
    [TestCase(Prefix + "WithOceanBasePassword", 10008, 0, " This agent requires the password of root@sys (Password).")]
    public async Task An_unrecoverable_rejection_is_thrown_and_nothing_is_sent_again(string errCode, int code, int keys, string hint)
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Misbehave(Rejection(errCode, code));
        var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request));

        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.EndWith($": no (trace id t).{hint}"));
            Assert.That(exception.ErrCode, Is.EqualTo(errCode));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
            Assert.That(fake.StopExecutions, Is.Zero);
            Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(1 + keys));
            Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.Zero);
        });
    }

    [TestCase(Prefix + "Header.DecryptFailed", " " + ConfigurationHints.KeyNeverFits)]
    [TestCase(Prefix + "Expired", " The signature has expired by the agent's clock, which differs from this machine's by 0 s.")]
    [TestCase("", "")]
    public async Task A_persistent_rejection_is_thrown(string errCode, string hint)
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Misbehave(Rejection(errCode, errCode.Length == 0 ? 1 : null).Forever());
        var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request));

        Assert.That(exception!.Message, Does.EndWith($": no (trace id t).{hint}"));
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
    }

    [TestCase(1, "+3600")]
    [TestCase(-1, "-3600")]
    public async Task The_exception_for_an_expired_signature_has_the_clock_difference(int hours, string seconds)
    {
        await using var fake = await StartAsync(new FakeObShellOptions { ClockSkew = TimeSpan.FromHours(hours) });
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Misbehave(Rejection(Prefix + "Expired", null).Forever());

        Assert.That(
            () => obshell.StopClusterAsync(Request),
            Throws.TypeOf<ObShellAuthenticationException>().With.Message.EndsWith($"which differs from this machine's by {seconds} s.")
                .Or.Message.EndsWith($"which differs from this machine's by {seconds[0]}{int.Parse(seconds[1..], System.Globalization.CultureInfo.InvariantCulture) - 1} s."));
    }

    [Test]
    public async Task Several_reasons_for_rejection_are_recovered_from_in_turn()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw");
        obshell.Credential.UpdateRootPassword("pw");
        foreach (var errCode in new[] { "Header.DecryptFailed", "Expired", "Header.DecryptFailed" })
        {
            fake.Misbehave(Rejection(Prefix + errCode, null));
        }

        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request), "each reason counts once");
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(3));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [TestCase("WithOceanBasePassword")]
    [TestCase("AgentPasswordNotInitialized")]
    public async Task An_agent_that_requires_the_root_password_gets_it_in_later_calls_too(string errCode)
    {
        await using var fake = await StartAsync(new FakeObShellOptions { AgentPassword = "agent-pw" });
        await using var obshell = await ConnectAsync(fake, "pw", options => options.AgentPassword = "agent-pw");
        fake.Misbehave(Rejection(Prefix + errCode, null));
        await obshell.StopClusterAsync(Request);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.Requests.TakeLast(3).Select(request => request.HeaderName), Is.EqualTo(new[] { "X-OCS-Agent-Header", "X-OCS-Header", "X-OCS-Header" }).IgnoreCase);
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task An_agent_that_requires_the_agent_password_gets_it_in_later_calls_too()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw", options => options.AgentPassword = "agent-pw");
        fake.AgentPassword = "agent-pw";
        fake.Misbehave(Rejection(Prefix + "WithAgentPassword", null));
        await obshell.StopClusterAsync(Request);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.Requests.TakeLast(3).Select(request => request.HeaderName), Is.EqualTo(new[] { "X-OCS-Header", "X-OCS-Agent-Header", "X-OCS-Agent-Header" }).IgnoreCase);
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_rejected_agent_password_is_not_sent_to_the_same_agent_again()
    {
        await using var fake = await StartAsync(new FakeObShellOptions { AgentPassword = "agent-pw" });
        await using var obshell = await ConnectAsync(fake, "pw", options => options.AgentPassword = "agent-pw");
        fake.Misbehave(Rejection(Prefix + "WithAgentPassword", null));

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellAuthenticationException>());
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
    }

    [Test]
    public async Task The_identity_of_a_single_agent_that_rejects_an_empty_password_is_read_again()
    {
        await using var fake = await StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single, Password = "" });
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Misbehave(Rejection(Prefix + "IncorrectOceanbasePassword", null));
        var exception = await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request));

        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.EndWith(" No password was sent, since the agent belonged to no cluster."));
            Assert.That(fake.CountRequests("GET", "/api/v1/info"), Is.EqualTo(2));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
        });
    }

    [TestCase("IncorrectOceanbasePassword")]
    [TestCase("IncorrectAgentPassword")]
    [TestCase("WithAgentPassword")]
    public async Task The_password_is_sent_to_an_agent_that_has_joined_a_cluster(string errCode)
    {
        await using var fake = await StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single, Password = "" });
        await using var obshell = await ConnectAsync(fake, "pw");
        fake.Identity = AgentIdentity.ClusterAgent;
        fake.Password = "pw";
        fake.Misbehave(Rejection(Prefix + errCode, null));
        await obshell.StopClusterAsync(Request);

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.Requests[^1].HeaderJson, Does.Contain("\"Auth\":\"pw\""));
    }

    [TestCase("SessionExpired")]
    [TestCase("SessionInvalid")]
    public async Task A_rejected_session_is_replaced_once(string errCode)
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw", options => options.UseSession = true);
        fake.Misbehave(Rejection(Prefix + errCode, null));
        await obshell.StopClusterAsync(Request);
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(fake.CountExecutions("POST", "/api/v1/login"), Is.EqualTo(2));

        fake.Misbehave(Rejection(Prefix + errCode, null).Repeat(2));
        await Assert.ThrowsAsync<ObShellAuthenticationException>(() => obshell.StopClusterAsync(Request));
        Assert.That(fake.CountExecutions("POST", "/api/v1/login"), Is.EqualTo(3));
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_login_without_a_session_means_that_the_stop_was_not_sent()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw", options => options.UseSession = true, warmUp: false);
        fake.Misbehave(FakeFault.Respond(200, "application/json", """{"successful":true,"status":200,"traceId":"t","data":null}"""u8.ToArray()).On("POST", "/api/v1/login"));

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("POST /api/v1/login").And.Message.Contain("it has no session"));
        Assert.That(fake.CountRequests("POST", Stop), Is.Zero);
    }

    [Test]
    public async Task A_login_response_that_cannot_be_decrypted_means_that_the_stop_was_not_sent()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw", options => options.UseSession = true, warmUp: false);
        fake.Misbehave(FakeFault.Respond(200, "application/json", """{"successful":true,"status":200,"traceId":"t","data":"bm8="}"""u8.ToArray()).On("POST", "/api/v1/login"));

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("it does not decrypt with the keys of the request"));
        Assert.That(fake.CountRequests("POST", Stop), Is.Zero);
    }

    [Test]
    public async Task A_login_without_a_response_means_that_the_stop_was_not_sent()
    {
        await using var fake = await StartAsync();
        await using var obshell = await ConnectAsync(fake, "pw", options => options.UseSession = true, warmUp: false);
        fake.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/login"));

        Assert.That(() => obshell.StopClusterAsync(Request), Throws.TypeOf<ObShellConnectionException>()
            .With.Message.StartsWith($"POST {Stop} at {fake.Endpoint.GetLeftPart(UriPartial.Authority)} was not sent: the client could not log in: POST /api/v1/login"));
        Assert.That(fake.CountRequests("POST", Stop), Is.Zero);
    }

    private static FakeFault Rejection(string errCode, int? code)
    {
        var number = code is { } known ? $"\"code\":{known}," : "";
        return FakeFault.Respond(401, "application/json", Encoding.UTF8.GetBytes(
            $$$"""{"successful":false,"status":401,"traceId":"t","error":{{{{number}}}"errCode":"{{{errCode}}}","message":"no"}}""")).On("POST", Stop);
    }

    private static Task<FakeObShell> StartAsync(FakeObShellOptions? options = null) =>
        FakeObShell.StartAsync(options is null ? new FakeObShellOptions { Password = "pw" } : options.Identity == AgentIdentity.Single ? options : options with { Password = "pw" });

    /// <summary>A client that has already called the agent.</summary>
    private static async Task<ObShellClient> ConnectAsync(FakeObShell fake, string password, Action<ObShellClientOptions>? configure = null, bool warmUp = true)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = password, MaxRetries = 0 };
        configure?.Invoke(options);
        var obshell = new ObShellClient(options);
        if (warmUp)
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
        }

        return obshell;
    }
}

using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Faults of the server during a stop: the exception of the caller, and that the stop ran at most once.</summary>
internal sealed class StopFaultTests
{
    private const string Stop = "/api/v1/ob/stop";

    /// <summary>Faults after which the outcome of the stop is unknown, and whether it ran.</summary>
    private static IEnumerable<TestCaseData> Unknown =>
    [
        Case("a 502 page of a proxy", FakeFault.Status(502, "<html>Bad Gateway</html>"), 0, "HTML page"),
        Case("a 503 without a body", FakeFault.Status(503, ""), 0, "empty"),
        Case("a 504 page of a proxy", FakeFault.Status(504, "<html>Gateway Timeout</html>"), 0, "HTTP 504"),
        Case("a 500 page", FakeFault.Status(500, "oops", "text/plain"), 0, "\"oops\""),
        Case("JSON that is not OBShell's", FakeFault.Respond(503, "application/json", """{"message":"no upstream"}"""u8.ToArray()), 0, "not OBShell's envelope, and cannot reach the agent: \"{\"message\""),
        Case("a 503 in OBShell's words, which is not one of OBShell's statuses", FakeFault.Refuse(503, "X", "no upstream"), 0, "no upstream"),
        Case("a success that is not OBShell's", FakeFault.Respond(200, "application/json", """{"ok":true}"""u8.ToArray()), 0, "not OBShell's envelope"),
        Case("a web page with 200", FakeFault.Html(), 0, "HTML page"),
        Case("an empty body with 200", FakeFault.EmptyBody(), 0, "empty"),
        Case("a 204", FakeFault.NoContent(), 0, "names no DAG"),
        Case("a redirection", FakeFault.Respond(302, "text/html", ReadOnlyMemory<byte>.Empty), 0, "a redirect, which is not followed"),
        Case("JSON of another shape", FakeFault.Respond(200, "application/json", """{"successful":true,"data":{"id":7}}"""u8.ToArray(), runHandler: true), 1, "does not have the expected form"),
        Case("JSON that is cut short", FakeFault.TruncateJson(120), 1, "truncated"),
        Case("a truncated response", FakeFault.Truncate(120), 1, "broke"),
        Case("a response without its body", FakeFault.Truncate(0), 1, "broke"),
        Case("a connection that is reset before it ran", FakeFault.CutBefore(), 0, "broke"),
        Case("a connection that is reset after it ran", FakeFault.CutAfter(), 1, "broke"),
        Case("no response, did not run", FakeFault.Hang(), 0, "was not complete within"),
        Case("no response, ran", FakeFault.HangAfter(), 1, "was not complete within"),
    ];

    /// <summary>Errors of OBShell itself, after which the outcome is known.</summary>
    private static IEnumerable<TestCaseData> Refused =>
    [
        new TestCaseData(FakeFault.Refuse(500, "Agent.UnderMaintenance", "busy"), typeof(ObShellMaintenanceException)).SetArgDisplayNames("under maintenance"),
        new TestCaseData(FakeFault.Refuse(500, "OB.Cluster.UnderMaintenanceWithDag", "busy"), typeof(ObShellMaintenanceException)).SetArgDisplayNames("under maintenance with a DAG"),
        new TestCaseData(FakeFault.Refuse(404, "Common.NotFound", "gone"), typeof(ObShellNotFoundException)).SetArgDisplayNames("not found"),
        new TestCaseData(FakeFault.Refuse(401, "Security.Authentication.IncorrectOceanbasePassword", "wrong", 10008), typeof(ObShellAuthenticationException)).SetArgDisplayNames("wrong password"),
        new TestCaseData(FakeFault.Refuse(401, "Security.Authentication.Header.UriMismatch", "wrong", 10008), typeof(ObShellAuthenticationException)).SetArgDisplayNames("URI mismatch"),
        new TestCaseData(FakeFault.Refuse(500, "Common.Unexpected", "Internal Server Error"), typeof(ObShellApiException)).SetArgDisplayNames("panic"),
        new TestCaseData(FakeFault.Refuse(500, "Request.Body.Decrypt.AES.ContentLength.Invalid", "no"), typeof(ObShellApiException)).SetArgDisplayNames("body not decrypted"),
        new TestCaseData(FakeFault.Refuse(500, "OB.Some.New.Error", "no"), typeof(ObShellApiException)).SetArgDisplayNames("a new error"),
        new TestCaseData(FakeFault.Refuse(429, "Too.Many", "no"), typeof(ObShellApiException)).SetArgDisplayNames("too many requests"),
    ];

    [TestCaseSource(nameof(Unknown))]
    public async Task A_stop_without_a_usable_response_has_an_unknown_outcome_and_is_not_retried(FakeFault fault, int executions, string reason)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(fault.On("POST", Stop));

        var exception = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.Contain($"POST {Stop} at {fake.Endpoint.GetLeftPart(UriPartial.Authority)}"));
            Assert.That(exception.Message, Does.Contain("whether it ran is unknown").And.Contain(reason).And.EndWith("before you repeat it."));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
            Assert.That(fake.StopExecutions, Is.EqualTo(executions));
            Assert.That(exception.CanReconcile);
        });
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_stop_that_OBShell_rejects_did_not_run_and_is_not_retried(FakeFault fault, Type type)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(fault.On("POST", Stop));

        var exception = (ObShellApiException?)await Assert.ThrowsAsync(type, () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.Multiple(() =>
        {
            Assert.That(exception!.Message, Does.Contain($"POST {Stop} at {fake.Endpoint.GetLeftPart(UriPartial.Authority)}").And.Contain(exception.ErrCode));
            Assert.That(exception.Message, Does.Contain($"HTTP {(int)exception.StatusCode!}"));
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
            Assert.That(fake.StopExecutions, Is.Zero);
        });
    }

    [Test]
    public async Task A_changed_key_is_fetched_and_the_stop_runs_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(FakeFault.RotateKeyFirst().On("POST", Stop));
        await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.Multiple(() =>
        {
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_key_that_changes_every_time_is_fetched_a_limited_number_of_times()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.RotateKeyFirst().On("POST", Stop).Forever());

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellAuthenticationException>().With.Property("ErrCode").EqualTo("Security.Authentication.Header.DecryptFailed"));
        Assert.Multiple(() =>
        {
            Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
            Assert.That(fake.StopExecutions, Is.Zero);
        });
    }

    [Test]
    public async Task A_stop_does_not_run_when_the_changed_key_cannot_be_fetched()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(FakeFault.RotateKeyFirst().On("POST", Stop));
        fake.Misbehave(FakeFault.CutBefore().On("GET", "/api/v1/info").Forever());

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("rejected it before it ran").And.Message.Contain($"POST {Stop}"));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task A_signature_that_always_expires_is_renewed_a_limited_number_of_times()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Refuse(401, "Security.Authentication.Expired", "expired", 10008).On("POST", Stop).Forever());

        Assert.That(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)), Throws.TypeOf<ObShellAuthenticationException>());
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(2));
    }

    [Test]
    public async Task A_wrong_password_is_sent_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "right" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "wrong");

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellAuthenticationException>().With.Message.Contain("root@sys").And.Message.Contain("trace id"));
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
    }

    [Test]
    public async Task A_stop_is_not_sent_to_an_agent_that_is_down()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await fake.StopListeningAsync();

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain($"POST {Stop}").And.Message.Contain("was not sent"));
    }

    [TestCase("GET", "/api/v1/info")]
    [TestCase("GET", "/api/v1/secret")]
    public async Task A_wrong_address_is_detected_before_the_stop_is_sent(string method, string path)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Html().On(method, path));

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("is this the address of an OBShell agent"));
        Assert.That(fake.CountRequests("POST", Stop), Is.Zero);
    }

    [Test]
    public async Task An_invalid_key_is_detected_before_the_stop_is_sent()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Respond(200, "application/json", """{"successful":true,"status":200,"traceId":"abc","data":{"public_key":"bm8="}}"""u8.ToArray()).On("GET", "/api/v1/secret"));

        Assert.That(
            () => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)),
            Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("key cannot be used").And.Message.Contain("trace id abc"));
    }

    [Test]
    public async Task A_stop_is_not_sent_to_a_host_that_does_not_exist()
    {
        using var obshell = new ObShellClient("http://no-such-host.invalid:2886", "pw");

        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
    }

    [Test]
    public async Task A_stop_is_not_sent_when_the_TLS_handshake_fails()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var obshell = new ObShellClient(fake.Endpoint.ToString().Replace("http://", "https://", StringComparison.Ordinal), "pw");

        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
    }

    [Test]
    public async Task A_cancelled_stop_throws_OperationCanceledException()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.HangAfter().On("POST", Stop));
        using var cancellation = new CancellationTokenSource();
        var stop = obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force), cancellation.Token);
        await fake.WaitForRequestAsync("POST", Stop);
        await cancellation.CancelAsync();

        Assert.That(async () => await stop, Throws.InstanceOf<OperationCanceledException>()
            .With.Property("CancellationToken").EqualTo(cancellation.Token));
        Assert.That(fake.CountRequests("POST", Stop), Is.EqualTo(1));
    }

    [Test]
    public async Task A_response_over_the_size_limit_is_not_read()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", MaxResponseBytes = 4096 });
        fake.Misbehave(FakeFault.Respond(200, "application/json", new byte[10_000]).On("GET", "/api/v1/task/dag/unfinish"));

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellInvalidResponseException>().With.Message.Contain("MaxResponseBytes"));
    }

    [Test]
    public async Task The_transport_does_not_resend_a_stop_when_a_kept_alive_connection_breaks()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var connection = fake.Requests[^1].ConnectionId;
        fake.Misbehave(FakeFault.CutBefore().On("POST", Stop).Repeat(5));

        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var posts = fake.Requests.Where(request => request.Method == "POST").ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(posts, Has.Length.EqualTo(1));
            Assert.That(posts[0].ConnectionId, Is.EqualTo(connection));
        });
    }

    private static ObShellClient Connect(FakeObShell fake) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        AttemptTimeout = TimeSpan.FromMilliseconds(700),
    });

    private static TestCaseData Case(string name, FakeFault fault, int executions, string reason) =>
        new TestCaseData(fault, executions, reason).SetArgDisplayNames(name);
}

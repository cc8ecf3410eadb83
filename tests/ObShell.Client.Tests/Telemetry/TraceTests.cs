using System.Diagnostics;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Telemetry;

/// <summary>The spans that an application with OpenTelemetry gets.</summary>
[NonParallelizable] // The sources belong to the whole process.
internal sealed class TraceTests
{
    private const string Stop = "/api/v1/ob/stop";

    [Test]
    public async Task The_span_of_a_call_is_named_by_its_route_template()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync(showDetails: false);
        var span = telemetry.Span();

        Assert.Multiple(() =>
        {
            Assert.That(span.DisplayName, Is.EqualTo("GET /api/v1/task/dag/unfinish"));
            Assert.That(span.Kind, Is.EqualTo(ActivityKind.Client));
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Unset));
            Assert.That(span.ParentSpanId, Is.EqualTo(telemetry.Root));
            Assert.That(Telemetry.TagsOf(span), Is.EqualTo(new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["url.template"] = "/api/v1/task/dag/unfinish",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = fake.Endpoint.Port,
                ["http.response.status_code"] = 200,
            }));
        });
    }

    [Test]
    public async Task The_span_of_a_rejected_call_has_the_error_of_OBShell_and_its_trace_id()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        var refusal = await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.GetDagOperation(DagId.Parse("22130706433028879")).UpdateStatusAsync(showDetails: false));
        var span = telemetry.Span();

        Assert.Multiple(() =>
        {
            Assert.That(span.DisplayName, Is.EqualTo("GET /api/v1/task/dag/{id}"), "an id would make a name of its own for each DAG");
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(Telemetry.TagsOf(span), Is.EqualTo(new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["url.template"] = "/api/v1/task/dag/{id}",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = fake.Endpoint.Port,
                ["http.response.status_code"] = 404,
                ["error.type"] = refusal!.ErrCode,
                ["obshell.trace_id"] = refusal.TraceId,
            }));
            Assert.That(refusal!.TraceId, Is.Not.Empty);
        });
    }

    [Test]
    public async Task The_span_of_a_call_without_a_usable_response_has_the_exception_type()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Status(502).On("POST", Stop));
        using var telemetry = new Telemetry();
        await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var span = telemetry.Span();

        Assert.Multiple(() =>
        {
            Assert.That(span.DisplayName, Is.EqualTo($"POST {Stop}"));
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(span.GetTagItem("error.type"), Is.EqualTo(typeof(OperationOutcomeUnknownException).FullName));
            Assert.That(span.GetTagItem("http.response.status_code"), Is.EqualTo(502));
            Assert.That(span.TagObjects.Select(tag => tag.Key), Does.Not.Contain("obshell.trace_id"));
        });
    }

    [Test]
    public async Task The_span_of_a_call_that_was_not_sent_has_no_status_code()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        await fake.StopListeningAsync();
        using var telemetry = new Telemetry();
        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var tags = Telemetry.TagsOf(telemetry.Span());

        Assert.That(tags, Is.EqualTo(new Dictionary<string, object?>
        {
            ["http.request.method"] = "POST",
            ["url.template"] = Stop,
            ["server.address"] = "127.0.0.1",
            ["server.port"] = fake.Endpoint.Port,
            ["error.type"] = typeof(ObShellConnectionException).FullName,
        }));
    }

    [Test]
    public async Task The_span_of_a_cancelled_call_has_an_error()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Hang().On("GET", "/api/v1/status"));
        using var telemetry = new Telemetry();
        using var cancellation = new CancellationTokenSource();
        var call = obshell.Agents.GetStatusAsync(cancellationToken: cancellation.Token);
        await fake.WaitForRequestAsync("GET", "/api/v1/status");
        await cancellation.CancelAsync();
        Assert.That(() => call, Throws.InstanceOf<OperationCanceledException>());
        var span = telemetry.Span();

        Assert.Multiple(() =>
        {
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(span.GetTagItem("error.type"), Is.EqualTo(typeof(OperationCanceledException).FullName));
        });
    }

    [Test]
    public async Task A_refused_argument_creates_no_span()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await Assert.ThrowsAsync<ArgumentException>(() => obshell.GetDagOperation(default).UpdateStatusAsync());

        Assert.That(telemetry.Spans(), Is.Empty);
    }

    [Test]
    public async Task All_requests_of_a_call_are_in_one_span()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake, session: true);
        fake.Misbehave(FakeFault.RotateKeyFirst().On("GET", "/api/v1/task/dag/unfinish"));
        fake.Misbehave(FakeFault.Status(503).On("GET", "/api/v1/task/dag/unfinish"));
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(telemetry.Spans().Select(span => span.DisplayName), Is.EqualTo(new[] { "GET /api/v1/task/dag/unfinish" }));
        Assert.That(fake.Requests, Has.Count.GreaterThan(5));
    }

    [Test]
    public async Task The_span_of_a_call_over_a_socket_has_its_path_and_no_port()
    {
        var path = Path.Combine(Path.GetTempPath(), $"obshell-{Guid.NewGuid():n}.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", UnixSocketPath = path });
        using var obshell = new ObShellClient($"unix:{path}");
        using var telemetry = new Telemetry();
        await obshell.Agents.GetInfoAsync();
        var tags = Telemetry.TagsOf(telemetry.Span());

        Assert.That(tags["server.address"], Is.EqualTo(path));
        Assert.That(tags.Keys, Does.Not.Contain("server.port"));
    }

    [Test]
    public async Task The_span_of_a_wait_contains_those_of_its_polls()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate));
        await stop.WaitForCompletionAsync();
        var spans = telemetry.Spans();

        Assert.Multiple(() =>
        {
            Assert.That(spans.Take(2).Select(span => span.DisplayName), Is.EqualTo(new[] { $"POST {Stop}", "obshell.dag.wait" }));
            Assert.That(spans[1].Kind, Is.EqualTo(ActivityKind.Internal));
            Assert.That(Telemetry.TagsOf(spans[1]), Is.EqualTo(new Dictionary<string, object?> { ["obshell.dag.id"] = stop.Id.ToString(), ["obshell.dag.state"] = "SUCCEED" }));
            Assert.That(spans.Skip(2), Is.Not.Empty);
            Assert.That(spans.Skip(2).Select(span => (span.DisplayName, span.ParentSpanId)), Is.All.EqualTo(("GET /api/v1/task/dag/{id}", spans[1].SpanId)));
        });
    }

    [Test]
    public async Task The_span_of_a_wait_for_a_failed_DAG_has_the_exception_type()
    {
        await using var fake = await StartAsync();
        fake.NextDag = FakeDagScript.FailsAt(2);
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate));
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());
        var wait = telemetry.Spans().Single(span => span.DisplayName == "obshell.dag.wait");

        Assert.Multiple(() =>
        {
            Assert.That(wait.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(Telemetry.TagsOf(wait), Is.EqualTo(new Dictionary<string, object?> { ["obshell.dag.id"] = stop.Id.ToString(), ["error.type"] = typeof(DagFailedException).FullName }));
        });
    }

    [Test]
    public async Task The_trace_context_is_sent_to_the_agent()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.Requests.Select(request => request.Headers["traceparent"]), Is.All.Contains(telemetry.Trace.ToString()));
    }

    private static Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(20) });

    private static ObShellClient Connect(FakeObShell fake, bool session = false) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        UseSession = session,
        RetryDelay = TimeSpan.FromMilliseconds(1),
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(5), MaxDelay = TimeSpan.FromMilliseconds(20) },
    });
}

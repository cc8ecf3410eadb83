using System.Diagnostics;
using System.Net;
using System.Text;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>One exchange over a stubbed network, for faults that no server can produce.</summary>
internal sealed class ExchangeTests
{
    private const string Success = """{"successful":true,"status":200,"traceId":"t","data":{"contents":[]}}""";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);
    private readonly TestTime _time = new();

    private static IEnumerable<TestCaseData> Unsent =>
    [
        new TestCaseData(new TaskCanceledException("slow"), "could not connect within 10 s").SetArgDisplayNames("a connection that takes too long"),
        new TestCaseData(new HttpRequestException(HttpRequestError.NameResolutionError, "x", new IOException("no such host.")), "the host name could not be resolved (no such host)").SetArgDisplayNames("a host that is not known"),
        new TestCaseData(new HttpRequestException(HttpRequestError.SecureConnectionError, "x", new IOException("bad certificate.")), "the TLS handshake failed (bad certificate)").SetArgDisplayNames("a handshake that fails"),
        new TestCaseData(new HttpRequestException(HttpRequestError.ConnectionError, "x", new IOException("refused.")), "refused").SetArgDisplayNames("a connection that is refused"),
        new TestCaseData(new IOException("odd."), "odd").SetArgDisplayNames("something else"),
    ];

    private static IEnumerable<TestCaseData> Sent =>
    [
        new TestCaseData(new HttpRequestException("x", new IOException("reset by peer.")), "the connection broke (reset by peer)").SetArgDisplayNames("a connection that is reset"),
        new TestCaseData(new IOException("cut."), "the connection broke (cut)").SetArgDisplayNames("a stream that is cut"),
        new TestCaseData(new HttpRequestException(HttpRequestError.NameResolutionError, "gone."), "the connection broke (gone)").SetArgDisplayNames("whatever the transport calls it"),
        new TestCaseData(new TaskCanceledException("odd."), "a handler of the application ended it with TaskCanceledException: odd").SetArgDisplayNames("a cancellation without a cancelled token"),
        new TestCaseData(new NotSupportedException("odd."), "a handler of the application ended it with NotSupportedException: odd").SetArgDisplayNames("something else"),
    ];

    [TestCaseSource(nameof(Unsent))]
    public async Task A_failure_before_the_request_is_written_means_that_it_was_not_sent(Exception fault, string reason)
    {
        await using var stubbed = new StubbedClient((_, _) => throw fault);
        var order = await Assert.ThrowsAsync<ObShellConnectionException>(() => stubbed.Client.StopClusterAsync(Request));
        var question = await Assert.ThrowsAsync<ObShellConnectionException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(order!.Message, Is.EqualTo($"POST /api/v1/ob/stop at http://10.10.10.1:2886 was not sent: {reason}."));
            Assert.That(order.InnerException, Is.SameAs(fault));
            Assert.That(question!.Message, Does.EndWith($" was not sent: {reason}."));
            Assert.That(stubbed.Sent, Has.Count.EqualTo(2));
        });
    }

    [TestCaseSource(nameof(Sent))]
    public async Task A_failure_after_the_request_is_written_means_that_there_was_no_response(Exception fault, string reason)
    {
        await using var stubbed = new StubbedClient(async (request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            throw fault;
        });
        var order = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => stubbed.Client.StopClusterAsync(Request));
        var question = await Assert.ThrowsAsync<ObShellNoResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(order!.Message, Does.Contain($"no response came: {reason}"));
            Assert.That(question!.Reason, Is.EqualTo(reason));
            Assert.That(question.InnerException, Is.SameAs(fault));
        });
    }

    [TestCase(false, "could not connect within 30 s")]
    [TestCase(true, "the response was not complete within 30 s")]
    public async Task An_attempt_that_hangs_is_aborted_at_its_time_limit(bool isSent, string reason)
    {
        await using var stubbed = new StubbedClient(
            async (request, token) =>
            {
                if (isSent)
                {
                    await request.Content!.CopyToAsync(Stream.Null, token);
                }

                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                throw new UnreachableException();
            },
            _time);
        var start = _time.GetUtcNow();
        var exception = await Assert.CatchAsync<ObShellException>(() => _time.RunAsync(stubbed.Client.Tasks.ListUnfinishedDagsAsync()));

        Assert.Multiple(() =>
        {
            Assert.That(exception, Is.TypeOf(isSent ? typeof(ObShellNoResponseException) : typeof(ObShellConnectionException)));
            Assert.That(exception!.Message, Does.Contain(reason));
            Assert.That(_time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(_time.ActiveTimers, Is.Zero);
        });
    }

    [Test]
    public async Task A_transport_cannot_send_an_attempt_twice()
    {
        var bodies = new List<string>();
        await using var stubbed = new StubbedClient(async (request, token) =>
        {
            for (var time = 0; time < 2; time++)
            {
                using var body = new MemoryStream();
                await request.Content!.CopyToAsync(body, token);
                bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
            }

            return StubbedClient.Answer(200, Success);
        });

        Assert.That(() => stubbed.Client.StopClusterAsync(Request), Throws.TypeOf<OperationOutcomeUnknownException>().With.Message.Contain("tried to send it a second time, which was refused"));
        Assert.That(bodies, Has.Count.EqualTo(1));
        Assert.That(bodies[0], Does.Contain("GLOBAL"));
    }

    [Test]
    public async Task A_disposed_client_throws_ObjectDisposedException()
    {
        await using var stubbed = StubbedClient.Answering(200, "{}");
        stubbed.Client.Dispose();
        stubbed.Client.Dispose();

        var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => stubbed.Client.StopClusterAsync(Request));
        Assert.That(exception!.ObjectName, Is.EqualTo(typeof(ObShellClient).FullName));
    }

    [TestCase(true, typeof(OperationOutcomeUnknownException))]
    [TestCase(false, typeof(ObShellConnectionException))]
    public async Task A_call_in_flight_when_the_client_is_disposed_throws_an_exception_of_the_library(bool isSent, Type expected)
    {
        var isUnderWay = new TaskCompletionSource();
        await using var stubbed = new StubbedClient(async (request, token) =>
        {
            if (isSent)
            {
                await request.Content!.CopyToAsync(Stream.Null, token);
            }

            isUnderWay.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            throw new UnreachableException();
        });
        var call = stubbed.Client.StopClusterAsync(Request);
        await isUnderWay.Task.InTime();
        stubbed.Client.Dispose();

        Assert.That(async () => await call.InTime(), Throws.TypeOf(expected).With.Message.Contain("the client was disposed"));
    }

    [TestCase("/api/v1/tenants/overview", false, typeof(ObShellNoResponseException))]
    [TestCase("/api/v1/secret", false, typeof(ObShellConnectionException))]
    [TestCase("/api/v1/info", false, typeof(ObShellConnectionException))]
    [TestCase("/api/v1/secret", true, typeof(ObShellConnectionException))]
    [TestCase("/api/v1/info", true, typeof(ObShellConnectionException))]
    public async Task Disposing_the_client_does_not_look_like_a_cancellation_to_a_waiting_call(string hangsAt, bool isChange, Type expected)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = 512 });
        fake.Misbehave(FakeFault.Hang().On("GET", hangsAt).Forever());
        var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var call = isChange ? obshell.StopClusterAsync(Request) : (Task)obshell.Tenants.ListAsync();
        await fake.WaitForRequestAsync("GET", hangsAt);
        obshell.Dispose();

        Assert.That(async () => await call.InTime(), Throws.TypeOf(expected).With.Message.Contain("the client was disposed"));
        Assert.That(fake.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task A_cancelled_token_always_throws_OperationCanceledException()
    {
        using var cancellation = new CancellationTokenSource();
        await using var stubbed = new StubbedClient(async (_, _) =>
        {
            await cancellation.CancelAsync();
            throw new HttpRequestException("broken by the cancellation");
        });

        Assert.That(
            async () => await stubbed.Client.StopClusterAsync(Request, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(cancellation.Token));
    }

    [Test]
    public async Task Content_headers_are_sent_with_the_body()
    {
        string? type = null;
        long? length = null;
        await using var stubbed = new StubbedClient(async (request, token) =>
        {
            type = request.Content!.Headers.ContentType?.ToString();
            length = request.Content.Headers.ContentLength;
            await request.Content.CopyToAsync(Stream.Null, token);
            return StubbedClient.Answer(500, """{"error":{"errCode":"X","message":"no"}}""");
        });
        await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.StopClusterAsync(Request));

        Assert.That(type, Is.EqualTo("application/json"));
        Assert.That(length, Is.GreaterThan(10));
    }

    [TestCase(0, true)]
    [TestCase(1, false)]
    public async Task A_response_may_be_exactly_as_long_as_the_size_limit(int beyond, bool passes)
    {
        foreach (var isAnnounced in new[] { true, false })
        {
            await using var stubbed = new StubbedClient(
                (_, _) => Task.FromResult(Long(1_048_576 + beyond, isAnnounced)),
                configure: options => options.MaxResponseBytes = 1_048_576);
            var call = stubbed.Client.Tasks.ListUnfinishedDagsAsync();

            if (passes)
            {
                Assert.That(await call, Is.Empty);
            }
            else
            {
                Assert.That(async () => await call, Throws.TypeOf<ObShellInvalidResponseException>().With.Message.Contain("it is larger than 1048576 bytes (ObShellClientOptions.MaxResponseBytes)"));
            }
        }
    }

    [Test]
    public async Task A_response_with_a_Content_Length_over_the_size_limit_is_not_read()
    {
        var content = new StreamContent(new UnreadableStream());
        content.Headers.ContentLength = 5000;
        await using var stubbed = new StubbedClient(
            (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content }),
            configure: options => options.MaxResponseBytes = 4999);

        Assert.That(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellInvalidResponseException>().With.Message.Contain("larger than 4999 bytes"));
    }

    private static HttpResponseMessage Long(int length, bool isAnnounced)
    {
        var bytes = Encoding.UTF8.GetBytes(Success.PadRight(length));
        HttpContent content = isAnnounced ? new ByteArrayContent(bytes) : new StreamContent(new UnseekableStream(bytes));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    /// <summary>Content without a known length.</summary>
    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class UnreadableStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new UnreachableException("It was read.");
    }
}

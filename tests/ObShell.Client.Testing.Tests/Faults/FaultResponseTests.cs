using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Faults;

/// <summary>The bytes that each fault sends, and whether the request ran.</summary>
internal sealed class FaultResponseTests
{
    private const string Page = "<!DOCTYPE html><html><body><h1>Status 502</h1></body></html>\n";
    private const string WebPage = "<!DOCTYPE html><html><head><title>OBShell</title></head><body></body></html>\n";

    private static IEnumerable<TestCaseData> Answering =>
    [
        Case("Status", FakeFault.Status(502), false, 502, "text/html", Page),
        Case("Status with a body", FakeFault.Status(500, "oops", "text/plain"), false, 500, "text/plain", "oops"),
        Case("Html", FakeFault.Html(), false, 200, "text/html; charset=utf-8", WebPage),
        Case("EmptyBody", FakeFault.EmptyBody(), false, 200, "application/json", ""),
        Case("NoContent", FakeFault.NoContent(), false, 204, null, ""),
        Case("Respond", FakeFault.Respond(418, "application/json", "[1]"u8.ToArray()), false, 418, "application/json", "[1]"),
        Case("Respond without a type after it ran", FakeFault.Respond(500, null, "x"u8.ToArray(), runHandler: true), true, 500, null, "x"),
    ];

    private static IEnumerable<TestCaseData> Breaking =>
    [
        new TestCaseData(FakeFault.CutBefore(), false, SocketError.ConnectionReset).SetArgDisplayNames("CutBefore"),
        new TestCaseData(FakeFault.CutAfter(), true, SocketError.ConnectionReset).SetArgDisplayNames("CutAfter"),
        new TestCaseData(FakeFault.Truncate(0), true, null).SetArgDisplayNames("Truncate 0"),
        new TestCaseData(FakeFault.Truncate(50), true, null).SetArgDisplayNames("Truncate 50"),
        new TestCaseData(FakeFault.Truncate(int.MaxValue), true, null).SetArgDisplayNames("Truncate all"),
    ];

    [TestCaseSource(nameof(Answering))]
    public async Task A_fault_sends_exactly_its_response(FakeFault fault, bool ran, int status, string? contentType, string body)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(fault.On("POST", RawCaller.Stop));
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer, Is.EqualTo(new RawAnswer(status, contentType, IsChunked: false, body)));
            Assert.That(fault.RunsHandler, Is.EqualTo(ran));
            Assert.That(fake.StopExecutions, Is.EqualTo(ran ? 1 : 0));
            Assert.That(fake.Dags, Has.Count.EqualTo(ran ? 1 : 0));
        });
        await caller.AssertAgentIsWellAsync();
    }

    [TestCaseSource(nameof(Breaking))]
    public async Task A_fault_that_aborts_the_response_does_so_after_the_request_ran_or_instead_of_running_it(FakeFault fault, bool ran, SocketError? error)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(fault.On("POST", RawCaller.Stop));
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => caller.StopAsync());

        Assert.Multiple(() =>
        {
            Assert.That((exception!.InnerException?.InnerException as SocketException)?.SocketErrorCode, Is.EqualTo(error));
            Assert.That((exception.InnerException as HttpIOException)?.HttpRequestError, Is.EqualTo(error is null ? HttpRequestError.ResponseEnded : null));
            Assert.That(fault.RunsHandler, Is.EqualTo(ran));
            Assert.That(fake.StopExecutions, Is.EqualTo(ran ? 1 : 0));
        });
        await caller.AssertAgentIsWellAsync();
    }

    [Test]
    public async Task An_error_response_has_the_text_of_OBShell()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var fault = FakeFault.Refuse(503, "Common.Unexpected", "busy", code: 1000).On("POST", RawCaller.Stop);
        fake.Misbehave(fault);
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(503));
            Assert.That(answer.ContentType, Is.EqualTo("application/json"));
            Assert.That(AnswerMask.Of(answer.Body), Is.EqualTo(
                """{"successful":false,"timestamp":"(time)","duration":"(number)","status":503,"traceId":"(trace id)","error":{"code":1000,"errCode":"Common.Unexpected","message":"busy"}}"""));
            Assert.That(fault.RunsHandler, Is.False);
            Assert.That(fake.StopExecutions, Is.Zero);
        });
        await caller.AssertAgentIsWellAsync();
    }

    private static IEnumerable<TestCaseData> OnNothingToDo =>
    [
        new TestCaseData([null]).SetArgDisplayNames("no fault"),
        .. from fault in (FakeFault[])
           [
               FakeFault.NoContent(), FakeFault.Status(204, "text"), FakeFault.Respond(204, "application/json", "{}"u8.ToArray()), FakeFault.Truncate(5), FakeFault.TruncateJson(5),
               FakeFault.SlowBody(TimeSpan.Zero), FakeFault.Delay(TimeSpan.Zero), FakeFault.DeepJson(3), FakeFault.InvalidUtf8(), FakeFault.WithContentType("text/html"),
           ]
           select new TestCaseData(fault).SetArgDisplayNames(fault.ToString()),
    ];

    [TestCaseSource(nameof(OnNothingToDo))]
    public async Task A_204_response_has_no_body_and_keeps_the_connection_open(FakeFault? fault)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.SetNothingToDo("DELETE", "/api/v1/zone/{name}");
        await caller.FetchKeyAsync();
        if (fault is not null)
        {
            fake.Misbehave(fault.On("DELETE", "*"));
        }

        var answer = await caller.SendAsync(new RawRequest("DELETE", "/api/v1/zone/zone1"));
        await caller.AssertAgentIsWellAsync();

        Assert.Multiple(() =>
        {
            Assert.That((answer.Status, answer.Body, answer.IsChunked), Is.EqualTo((204, "", false)));
            Assert.That(fake.Requests.Select(request => request.ConnectionId).Distinct().Count(), Is.EqualTo(1));
        });
    }

    [TestCase(204)]
    [TestCase(205)]
    [TestCase(304)]
    public async Task A_status_without_a_body_ignores_the_body_of_the_fault(int status)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Status(status, "text").On("GET", RawCaller.Info));
        var answer = await caller.GetAnonymouslyAsync(RawCaller.Info);

        Assert.That((answer.Status, answer.Body), Is.EqualTo((status, "")));
        await caller.AssertAgentIsWellAsync();
    }

    [Test]
    public async Task A_204_response_ends_after_its_headers()
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.SetNothingToDo("DELETE", "/api/v1/zone/{name}");
        using var client = new TcpClient();
        await client.ConnectAsync(fake.Endpoint.Host, fake.Endpoint.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("DELETE /api/v1/zone/zone1 HTTP/1.1\r\nHost: agent\r\nConnection: close\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);
        var response = await reader.ReadToEndAsync();

        Assert.That(response, Does.StartWith("HTTP/1.1 204 ").And.EndWith("\r\n\r\n"));
        Assert.That(response.Split("\r\n\r\n"), Has.Length.EqualTo(2));
        Assert.That(response, Does.Not.Contain("Content-Length").IgnoreCase.And.Not.Contain("Transfer-Encoding").IgnoreCase);
    }

    [TestCase(60, 60)]
    [TestCase(0, 0)]
    public async Task Truncated_JSON_is_sent_in_a_valid_HTTP_response(int bytes, int length)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.TruncateJson(bytes).On("POST", RawCaller.Stop));
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, "application/json")));
            Assert.That(answer.Body, Has.Length.EqualTo(length));
            Assert.That(length == 0 || answer.Body.StartsWith("""{"successful":true,""", StringComparison.Ordinal));
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
        await caller.AssertAgentIsWellAsync();
    }

    [Test]
    public async Task Truncated_JSON_is_never_complete()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.TruncateJson(int.MaxValue).On("POST", RawCaller.Stop));

        Assert.That((await caller.StopAsync()).Body, Does.EndWith("}").And.Not.EndWith("}}"));
    }

    [Test]
    public async Task A_truncated_response_announces_its_full_length_and_sends_only_the_beginning()
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.Misbehave(FakeFault.Truncate(50).On("GET", RawCaller.Secret));
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(fake.Endpoint, RawCaller.Secret), HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await response.Content.ReadAsStreamAsync();
        using var received = new MemoryStream();

        await Assert.ThrowsAsync<HttpIOException>(() => stream.CopyToAsync(received));
        Assert.Multiple(() =>
        {
            Assert.That(response.Content.Headers.ContentLength, Is.GreaterThan(200));
            Assert.That(Encoding.UTF8.GetString(received.ToArray()), Has.Length.EqualTo(50).And.StartsWith("""{"successful":true,"""));
        });
    }

    [Test]
    public async Task A_request_cannot_be_decrypted_after_the_key_was_rotated()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.RotateKeyFirst().On("POST", RawCaller.Stop));
        var answers = new[] { await caller.StopAsync(), await caller.StopAsync() };
        await caller.FetchKeyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answers.Select(answer => answer.Outcome), Is.All.EqualTo("401 Security.Authentication.Header.DecryptFailed"));
            Assert.That(fake.StopExecutions, Is.Zero);
            Assert.That(fake.Requests[^2].HeaderJson, Is.Null);
        });
        Assert.That((await caller.StopAsync()).Outcome, Is.EqualTo("200"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_hanging_request_does_not_block_other_requests(bool ran)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        using var cancellation = new CancellationTokenSource();
        fake.Misbehave((ran ? FakeFault.HangAfter() : FakeFault.Hang()).On("POST", RawCaller.Stop));
        var hanging = caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { Body = RawCaller.StopAll }, cancellation.Token);
        var arrived = await fake.WaitForRequestAsync("POST", RawCaller.Stop);

        Assert.That(arrived.Body, Is.EqualTo(RawCaller.StopAll));
        Assert.That(() => fake.StopExecutions, Is.EqualTo(ran ? 1 : 0).After(ran ? 10_000 : 1, 5));
        await caller.AssertAgentIsWellAsync();
        Assert.That(hanging.IsCompleted, Is.False);
        await cancellation.CancelAsync();
        Assert.That(async () => await hanging, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_response_without_a_body_keeps_the_connection_open()
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.SetNothingToDo("DELETE", "/api/v1/tenant/{name}");
        var connections = 0;
        using var transport = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                connections++;
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var services = new ServiceCollection();
        services.AddObShellClient(options => options.Endpoint = fake.Endpoint.ToString()).ConfigurePrimaryHttpMessageHandler(() => transport);
        await using var provider = services.BuildServiceProvider();
        var obshell = provider.GetRequiredService<ObShellClient>();
        for (var count = 0; count < 20; count++)
        {
            Assert.That(await obshell.Tenants.DropAsync("t"), Is.Null);
        }

        Assert.That(connections, Is.EqualTo(1));
    }

    private static TestCaseData Case(string name, FakeFault fault, bool ran, int status, string? contentType, string body) =>
        new TestCaseData(fault, ran, status, contentType, body).SetArgDisplayNames(name);
}

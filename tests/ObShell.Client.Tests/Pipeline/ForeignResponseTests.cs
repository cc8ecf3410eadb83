using System.IO.Compression;
using System.Net;
using System.Text;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Responses that are not from an agent: the exception says what they probably are, and what to do.</summary>
internal sealed class ForeignResponseTests
{
    private const string Hint = "(is this the address of an OBShell agent?)";
    private const string UseTls = "the agent speaks https: write https://10.10.10.1:2886";
    private const string Foreign = $"it is JSON, but not OBShell's envelope {Hint}";
    private const string Changed = "it begins with a byte order mark, which OBShell does not write; an intermediary has changed it";

    private static IEnumerable<TestCaseData> Texts =>
    [
        Case(400, "Client sent an HTTP request to an HTTPS server.\n", null, $"{UseTls} (\"Client sent an HTTP request to an HTTPS server.\")"),
        Case(400, "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>", "text/html", UseTls),
        Case(400, "<p>Reason: You're speaking plain HTTP to an SSL-enabled server port.</p>", "text/html", UseTls),
        Case(400, "Bad Request\nThis combination of host and port requires TLS.\n", "text/plain", $"{UseTls} (\"Bad Request This combination of host and port requires TLS.\")"),
        Case(503, "no healthy upstream", "text/plain", "an intermediary responded, and cannot reach the agent: \"no healthy upstream\""),
        Case(502, "Bad Gateway", null, "an intermediary responded, and cannot reach the agent: \"Bad Gateway\""),
        Case(200, "hello\r\n\u0007wor\u001b[31mld", "text/plain", $"it is text, not a JSON object {Hint}: \"hello wor [31mld\""),
        Case(200, string.Concat(Enumerable.Repeat("abc ", 100)), null, $"it is text, not a JSON object {Hint}: \"{string.Concat(Enumerable.Repeat("abc ", 50))}…\""),
        Case(200, "echo: X-OCS-Header: " + new string('A', 172), "text/plain", $"it is text, not a JSON object {Hint}: \"echo: X-OCS-Header: …\""),
        Case(200, "[1]", "application/json", $"it is text, not a JSON object {Hint}: \"[1]\""),
        Case(200, "a\0b", "text/plain", "it is 3 bytes that are not text"),
        Case(200, "<!DOCTYPE html><html><head><title>\n  Prometheus\n server </title></head><body>secret</body></html>", "text/html", $"it is an HTML page titled \"Prometheus server\" {Hint}"),
        Case(502, "<html><head><TITLE>502 Bad Gateway</TITLE></head></html>", "text/html", "it is an HTML page titled \"502 Bad Gateway\", which OBShell does not write; an intermediary responded"),
        Case(502, "<html><body>secret</body></html>", "text/html", "it is an HTML page, which OBShell does not write; an intermediary responded"),
        Case(404, """{"status":404,"error":"Not Found","path":"/api/v1/info"}""", "application/json", $$"""{{Foreign}}: "{"status":404,"error":"Not Found","path":"/api/v1/info"}" """.TrimEnd()),
        Case(200, """{"ok":true}""", "application/json", $$"""{{Foreign}}: "{"ok":true}" """.TrimEnd()),
        Case(500, """{"message":"no upstream"}""", "application/json", $$"""{{Foreign}}: "{"message":"no upstream"}" """.TrimEnd()),
        Case(500, """{"traceId":"t","error":"secret"}""", "application/json", "its JSON is truncated or does not have the expected form ($.error at byte 31 of line 0)"),
        Case(200, """{"successful":false,"data":{"contents":[]},"more":"secret"}""", "application/json", Foreign),
        Case(413, "too much", "text/plain", "the body is larger than an intermediary accepts (HTTP 413)"),
        Case(413, "", null, "the body is larger than an intermediary accepts (HTTP 413)"),
    ];

    private static IEnumerable<TestCaseData> Bytes =>
    [
        new TestCaseData(Compress("""{"successful":true}"""), "gzip", Compressed("gzip")).SetArgDisplayNames("gzip that is announced"),
        new TestCaseData(Compress("""{"successful":true}"""), null, Compressed("gzip")).SetArgDisplayNames("gzip that is not announced"),
        new TestCaseData("anything"u8.ToArray(), "br", Compressed("br")).SetArgDisplayNames("another compression"),
        new TestCaseData(Encoding.UTF8.GetPreamble().Concat("""{"successful":true}"""u8.ToArray()).ToArray(), null, Changed).SetArgDisplayNames("a byte order mark"),
        new TestCaseData(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(), null, Changed).SetArgDisplayNames("UTF-16"),
        new TestCaseData(new byte[] { 0xff, 0x80, 0x81 }, null, "it is 3 bytes that are not text").SetArgDisplayNames("bytes that are no UTF-8"),
    ];

    private static IEnumerable<TestCaseData> Redirects =>
    [
        new TestCaseData("https://10.10.10.1:2886/api/v1/info?token=secret", "it is a redirect to https://10.10.10.1:2886/api/v1/info, which is not followed: write https://10.10.10.1:2886"),
        new TestCaseData("https://root:secret@login.corp/sso?next=secret", $"it is a redirect to https://login.corp/sso, which is not followed {Hint}"),
        new TestCaseData("/login?next=secret", $"it is a redirect to /login, which is not followed {Hint}"),
        new TestCaseData(null, $"it is a redirect, which is not followed {Hint}"),
    ];

    private static IEnumerable<TestCaseData> Wires =>
    [
        new TestCaseData("http", "J\0\0\0\n5.7.25-OceanBase-v4.3.5.3\0", "the response is not HTTP but a greeting of the MySQL protocol (is this OBShell's port, 2886?)").SetArgDisplayNames("a MySQL greeting"),
        new TestCaseData("http", "SSH-2.0-OpenSSH_9.6\r\n", "the response is not HTTP: Received an invalid status line: 'SSH-2.0-OpenSSH_9.6' (is this OBShell's port, 2886?)").SetArgDisplayNames("SSH"),
        new TestCaseData("http", "\u0010\u0020\u00ce\u0000\u0001\n\u0002\u0003", "the response is not HTTP: Received an invalid status line: ").SetArgDisplayNames("an RPC protocol"),
        new TestCaseData("https", "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request", "the agent does not speak TLS here: write http://127.0.0.1:").SetArgDisplayNames("plain HTTP"),
    ];

    [TestCaseSource(nameof(Texts))]
    public async Task A_foreign_response_is_reported_with_advice(int status, string body, string? contentType, string reason)
    {
        await using var stubbed = StubbedClient.Answering(status, body, contentType);

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo(reason));
        Assert.That(exception.Message, Does.Contain(reason).And.Not.Contain("secret"));
    }

    [TestCaseSource(nameof(Bytes))]
    public async Task A_modified_response_is_reported(byte[] body, string? encoding, string reason)
    {
        await using var stubbed = new StubbedClient((_, _) =>
        {
            var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            if (encoding is not null)
            {
                content.Headers.ContentEncoding.Add(encoding);
            }

            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        });

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo(reason));
    }

    [TestCaseSource(nameof(Redirects))]
    public async Task The_message_for_a_redirect_has_its_target_without_the_query(string? location, string reason)
    {
        await using var stubbed = new StubbedClient((_, _) =>
        {
            var response = StubbedClient.Answer(302, "", null);
            response.Headers.Location = location is null ? null : new Uri(location, UriKind.RelativeOrAbsolute);
            return Task.FromResult(response);
        });

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo(reason));
    }

    [TestCaseSource(nameof(Wires))]
    public async Task A_server_with_another_protocol_is_reported(string scheme, string response, string reason)
    {
        await using var server = ScriptedServer.Responding(response);
        using var client = new ObShellClient(new ObShellClientOptions { Endpoint = $"{scheme}://127.0.0.1:{server.Port}", MaxRetries = 0 });

        var read = await Assert.CatchAsync<ObShellException>(() => client.Agents.GetInfoAsync().InTime());
        var change = await Assert.ThrowsAsync<ObShellConnectionException>(() => client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)).InTime());
        Assert.Multiple(() =>
        {
            Assert.That(read, scheme == "http" ? Is.TypeOf<ObShellNoResponseException>() : Is.TypeOf<ObShellConnectionException>());
            Assert.That(read!.Message, Does.Contain(reason));
            Assert.That(change!.Message, Does.Contain(reason));
        });
    }

    [Test]
    public async Task The_message_has_the_address_with_the_right_scheme()
    {
        await using var server = ScriptedServer.Responding("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n");
        using var client = new ObShellClient(new ObShellClientOptions { Endpoint = $"http://127.0.0.1:{server.Port}", MaxRetries = 0 });

        var exception = await Assert.ThrowsAsync<ObShellConnectionException>(() => client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)).InTime());
        Assert.That(exception!.Message, Does.Contain($"write https://127.0.0.1:{server.Port}"));
    }

    [TestCase(2881, "OceanBase's SQL port")]
    [TestCase(2882, "OceanBase's RPC port")]
    [TestCase(2883, "OBProxy's SQL port")]
    public async Task The_message_for_a_broken_connection_names_the_usual_service_of_the_port(int port, string service)
    {
        await using var stubbed = new StubbedClient(
            async (request, token) =>
            {
                await request.Content!.CopyToAsync(Stream.Null, token);
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "x", new HttpIOException(HttpRequestError.ResponseEnded, "ended"));
            },
            configure: options => options.Endpoint = $"http://10.10.10.1:{port}");

        var exception = await Assert.ThrowsAsync<ObShellNoResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Message, Does.Contain($"; {port} is usually {service}, and OBShell's is 2886"));
    }

    [Test]
    public async Task A_response_that_may_contain_secrets_is_not_quoted()
    {
        const string Text = "a text with hunter2";
        await using var stubbed = StubbedClient.Answering(200, Text, "text/plain");

        // A response may echo an unencrypted request body, and some responses are secrets.
        var change = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => stubbed.Client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var login = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => stubbed.Client.Sessions.LoginAsync());
        Assert.That(change!.ToString(), Does.Contain("it is text, not a JSON object").And.Not.Contain("hunter2"));
        Assert.That(login!.ToString(), Does.Contain("it is text, not a JSON object").And.Not.Contain("hunter2"));
    }

    [Test]
    public async Task A_response_to_an_encrypted_request_is_quoted()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var client = new ObShellClient(fake.Endpoint.ToString(), "pw");
        fake.Misbehave(FakeFault.Status(503, "no healthy upstream", "text/plain").On("POST", "/api/v1/ob/stop"));

        var exception = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => client.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        Assert.That(exception!.Message, Does.Contain("an intermediary responded, and cannot reach the agent: \"no healthy upstream\""));
    }

    private static string Compressed(string encoding) => $"it is compressed ({encoding}), which this client does not request; an intermediary must not compress responses";

    private static byte[] Compress(string text)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return target.ToArray();
    }

    private static TestCaseData Case(int status, string body, string? contentType, string reason) =>
        new TestCaseData(status, body, contentType, reason).SetArgDisplayNames($"{status} {contentType ?? "without a type"} {new string([.. body.Take(40).Where(letter => !char.IsControl(letter))])}");
}

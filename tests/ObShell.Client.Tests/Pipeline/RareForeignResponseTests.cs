using System.Net;
using System.Text;
using ObShell.Client.Pipeline;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Responses that are not from an agent, in rare forms.</summary>
internal sealed class RareForeignResponseTests
{
    private const string Hint = "(is this the address of an OBShell agent?)";
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [TestCase("http://10.10.10.1:2886", "http://10.10.10.1:2886/login?next=secret", "it is a redirect to http://10.10.10.1:2886/login, which is not followed " + Hint)]
    [TestCase("http://10.10.10.1:2886", "http://login.corp/sso", "it is a redirect to http://login.corp/sso, which is not followed " + Hint)]
    [TestCase("https://10.10.10.1:2886", "http://10.10.10.1:2886/", "it is a redirect to http://10.10.10.1:2886/, which is not followed: write http://10.10.10.1:2886")]
    [TestCase("http://10.10.10.1:2886", "ftp://10.10.10.1/files?token=secret#secret", "it is a redirect to ftp://10.10.10.1/files, which is not followed " + Hint)]
    public async Task The_message_for_a_redirect_suggests_an_address_only_on_the_same_host(string endpoint, string location, string reason)
    {
        await using var stubbed = new StubbedClient(
            (_, _) =>
            {
                var response = StubbedClient.Answer(307, "", null);
                response.Headers.Location = new Uri(location);
                return Task.FromResult(response);
            },
            configure: options => options.Endpoint = endpoint);

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo(reason));
    }

    [TestCase("hello", "it is text, not a JSON object " + Hint + ": \"hello\"")]
    [TestCase("\u001f", "it is text, not a JSON object " + Hint + ": \"\"")]
    public async Task A_response_with_the_identity_encoding_is_not_called_compressed(string body, string reason)
    {
        await using var stubbed = new StubbedClient((_, _) =>
        {
            var response = StubbedClient.Answer(200, body, "text/plain");
            response.Content.Headers.ContentEncoding.Add("identity");
            return Task.FromResult(response);
        });

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo(reason));
    }

    [TestCase("")]
    [TestCase(" \r\n\t")]
    public async Task A_response_without_a_body_is_reported_as_empty(string body)
    {
        await using var stubbed = StubbedClient.Answering(200, body);

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo("its body is empty"));
    }

    [TestCase("<title></title>", "text/html", "")]
    [TestCase("<title>no end", "text/html", "")]
    [TestCase("<title", "text/html", "")]
    [TestCase("no tag at all", "text/html", "")]
    [TestCase(" \n<p>a page that is not announced</p>", "text/plain", "")]
    [TestCase("<p/><title>a page that is not announced</title>", null, " titled \"a page that is not announced\"")]
    public async Task A_web_page_is_reported_with_its_title(string body, string? contentType, string title)
    {
        await using var stubbed = StubbedClient.Answering(200, body, contentType);

        var exception = await Assert.ThrowsAsync<ObShellInvalidResponseException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception!.Reason, Is.EqualTo($"it is an HTML page{title} {Hint}"));
    }

    [TestCase(200, "<title>hunter2</title>", "text/html", "it is an HTML page (is this")]
    [TestCase(502, "<title>hunter2</title>", "text/html", "it is an HTML page, which OBShell does not write")]
    [TestCase(503, "hunter2", "text/plain", "an intermediary responded, and cannot reach the agent")]
    [TestCase(200, """{"password":"hunter2"}""", "application/json", "it is JSON, but not OBShell's envelope")]
    public async Task A_response_to_a_plain_text_body_is_not_quoted(int status, string body, string contentType, string reason)
    {
        await using var stubbed = StubbedClient.Answering(status, body, contentType);

        var exception = await Assert.ThrowsAsync<OperationOutcomeUnknownException>(() => stubbed.Client.StopClusterAsync(Request));
        Assert.That(exception!.ToString(), Does.Contain(reason).And.Not.Contain("hunter2"));
    }

    [Test]
    public async Task A_server_that_expects_TLS_is_reported_without_quoting_its_response()
    {
        await using var stubbed = StubbedClient.Answering(400, "Client sent an HTTP request to an HTTPS server. hunter2", "text/plain");

        var exception = await Assert.CatchAsync<ObShellException>(() => stubbed.Client.StopClusterAsync(Request));
        Assert.That(exception!.Message, Does.Contain("the agent speaks https: write https://10.10.10.1:2886").And.Not.Contain("hunter2"));
    }

    [TestCase("""{"ok":true}""", true)]
    [TestCase("""{"a":{"data":1}}""", true)]
    [TestCase("""{"data":1}""", false)]
    [TestCase("""{"traceId":"t"}""", false)]
    [TestCase("""{"d\u0061ta":1}""", false)]
    [TestCase("""{"ok":""", false)]
    public void JSON_without_a_member_of_the_envelope_is_foreign(string body, bool isForeign)
    {
        var call = new ObShellCall("GET", "/api/v1/info", new Uri("http://10.10.10.1:2886")) { StatusCode = HttpStatusCode.OK };
        using var answer = new AnswerContent(Encoding.UTF8.GetBytes(body), call);

        Assert.That(ForeignResponse.DescribeJson(answer), isForeign ? Is.EqualTo($"it is JSON, but not OBShell's envelope {Hint}") : Is.Null);
    }
}

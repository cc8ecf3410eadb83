using System.Net;
using System.Text;
using ObShell.Client.Pipeline;
using ObShell.Client.Protocol;
using ObShell.Client.Tests.Support;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>The results of responses: errors, missing values, and faults of application code.</summary>
internal sealed class OutcomeOfResponseTests
{
    private static readonly ObShellCall Call = new("GET", "/api/v1/info", new Uri("http://10.10.10.1:2886")) { StatusCode = HttpStatusCode.OK };
    private static readonly StopClusterRequest Request = StopClusterRequest.WholeCluster(StopMode.Force);

    [Test]
    public async Task A_change_rejected_with_HTTP_200_has_not_run()
    {
        await using var stubbed = StubbedClient.Answering(200, """{"successful":false,"status":200,"traceId":"t","error":{"errCode":"OB.No","message":"no"}}""");

        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.StopClusterAsync(Request));
        Assert.That(exception!.ErrCode, Is.EqualTo("OB.No"));
    }

    [Test]
    public async Task A_change_without_a_result_rejected_with_HTTP_200_has_not_run()
    {
        await using var stubbed = StubbedClient.Answering(200, """{"successful":false,"status":200,"traceId":"t","error":{"errCode":"OB.No","message":"no"}}""");

        var exception = await Assert.ThrowsAsync<ObShellApiException>(() => stubbed.Client.Tenants.LockAsync("orders"));
        Assert.That(exception!.ErrCode, Is.EqualTo("OB.No"));
    }

    [TestCase("""{"successful":true,"status":200,"traceId":"t"}""")]
    [TestCase("""{"successful":true,"status":204,"traceId":"t","data":null}""")]
    public async Task A_request_that_must_start_a_DAG_has_an_unknown_outcome_if_the_response_has_none(string body)
    {
        await using var stubbed = StubbedClient.Answering(200, body);

        Assert.That(() => stubbed.Client.StopClusterAsync(Request), Throws.TypeOf<OperationOutcomeUnknownException>().With.Message.Contain("it names no DAG"));
    }

    [Test]
    public async Task A_request_that_may_have_nothing_to_do_returns_null_only_for_HTTP_204()
    {
        await using var nothing = StubbedClient.Answering(204, "");
        await using var unclear = StubbedClient.Answering(200, """{"successful":true,"status":200,"traceId":"t"}""");

        Assert.That(await nothing.Client.RecycleBin.PurgeAsync("orders"), Is.Null);
        Assert.That(() => unclear.Client.RecycleBin.PurgeAsync("orders"), Throws.TypeOf<OperationOutcomeUnknownException>().With.Message.Contain("it names no DAG"));
    }

    [TestCase(200, false, typeof(ObShellInvalidResponseException))]
    [TestCase(400, true, typeof(ObShellApiException))]
    public async Task An_error_response_is_recognized_by_its_code(int status, bool hasCode, Type expected)
    {
        var error = hasCode ? """{"code":1,"message":"no"}""" : """{"message":"no"}""";
        await using var stubbed = StubbedClient.Answering(status == 200 ? 500 : status, $$"""{"successful":false,"traceId":"t","error":{{error}}}""");

        var exception = await Assert.CatchAsync<ObShellException>(() => stubbed.Client.Tasks.ListUnfinishedDagsAsync());
        Assert.That(exception, Is.TypeOf(expected));
    }

    [TestCase("""{"successful":true,"data":"text"}""", "text")]
    [TestCase("""{"successful":true,"data":null}""", "")]
    [TestCase("null", "")]
    [TestCase("""{"successful":""", "{")]
    public async Task The_text_of_a_response_is_empty_if_it_has_none(string body, string expected)
    {
        using var answer = new AnswerContent(Encoding.UTF8.GetBytes(body), Call) { Route = Routes.Find("POST", "/api/v1/sso/token") };

        Assert.That(await answer.ReadAsStringAsync(), Is.EqualTo(expected));
    }

    [Test]
    public void An_unknown_failure_is_described_by_its_message()
    {
        var exception = new ObShellConnectionException("refused", Call);

        Assert.That(OutcomeHandler.Describe(exception), Is.EqualTo(exception.Message));
    }

    [Test]
    public async Task An_exception_from_outside_the_library_is_not_changed()
    {
        var fault = new NotSupportedException("odd");
        using var answer = new HttpResponseMessage { Content = new AnswerContent("{}"u8.ToArray(), Call) };
        using var other = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        var settings = RefitSerializer.CreateSettings(ClientJson.Core, [], null);

        Assert.That(await settings.DeserializationExceptionFactory!(answer, fault), Is.SameAs(fault));
        Assert.That(await settings.DeserializationExceptionFactory!(other, new ObShellConnectionException("x", Call)), Is.TypeOf<ObShellConnectionException>());
    }

    [Test]
    public void A_call_that_was_not_sent_before_the_client_was_disposed_has_no_unknown_outcome()
    {
        using var unsent = new HttpRequestMessage(HttpMethod.Post, "http://10.10.10.1:2886/api/v1/ob/stop");
        using var prepared = new HttpRequestMessage(HttpMethod.Post, "http://10.10.10.1:2886/api/v1/ob/stop");
        prepared.Options.Set(Attempt.Key, new Attempt());

        Assert.That(ClientLifetime.Failure(unsent), Is.TypeOf<ObShellConnectionException>().With.Property("MayRetry").False);
        Assert.That(ClientLifetime.Failure(prepared), Is.TypeOf<ObShellConnectionException>().With.Property("MayFailOver").False);
    }

    [Test]
    public void A_request_through_an_application_interface_is_named_by_its_route_template()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://10.10.10.1:2886/api/v9/thing/1");
        request.Options.Set(new HttpRequestOptionsKey<string>(Refit.HttpRequestMessageOptions.RelativePathTemplate), "/api/v9/thing/{id}");
        var route = RequestRoute.Of(request);

        Assert.That((route.Name, route.IsKnown), Is.EqualTo(("GET /api/v9/thing/{id}", false)));
        Assert.That(RequestRoute.Of(request), Is.SameAs(route));
    }

    [Test]
    public void An_excerpt_does_not_end_in_half_a_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("a ", 99)) + "a\U0001F600" + " and more";

        Assert.That(Excerpt.Of(text.AsSpan()), Is.EqualTo(string.Concat(Enumerable.Repeat("a ", 99)) + "a…"));
    }
}

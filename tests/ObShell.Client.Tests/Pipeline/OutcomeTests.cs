using System.Net;
using ObShell.Client.Errors;
using ObShell.Client.Pipeline;
using ObShell.Client.Telemetry;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>Which exceptions mean that the outcome of a request is unknown.</summary>
internal sealed class OutcomeTests
{
    private static readonly ObShellCall Order = new("POST", "/api/v1/ob/stop", new Uri("http://10.10.10.1:2886"));

    private static IEnumerable<TestCaseData> Open =>
    [
        new TestCaseData(new ObShellNoResponseException("it broke", Order), "no response came: it broke").SetArgDisplayNames("no response"),
        new TestCaseData(new ObShellInvalidResponseException("it is a web page", Order), "the response cannot be used: it is a web page").SetArgDisplayNames("nonsense"),
        .. new[] { 408, 502, 503, 504 }.Select(status => new TestCaseData(Refusal(status), "the response came from an intermediary: gone").SetArgDisplayNames($"{status}")),
    ];

    private static IEnumerable<TestCaseData> Closed =>
    [
        new TestCaseData(new ObShellConnectionException("refused", Order)).SetArgDisplayNames("not sent"),
        new TestCaseData(new ObShellException("odd", Order)).SetArgDisplayNames("something else"),
        new TestCaseData(new ObShellNoResponseException("it broke", Order with { Path = "/api/v1/info" })).SetArgDisplayNames("another route"),
        new TestCaseData(new ObShellNoResponseException("it broke", Order with { Method = "GET" })).SetArgDisplayNames("another method"),
        new TestCaseData(Refusal(null)).SetArgDisplayNames("no status"),
        .. new[] { 400, 401, 404, 429, 500, 501, 505 }.Select(status => new TestCaseData(Refusal(status)).SetArgDisplayNames($"{status}")),
    ];

    [TestCaseSource(nameof(Open))]
    public void A_request_with_an_unknown_outcome_throws_the_exception_for_it(ObShellException exception, string reason)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Failures.LeavesOpen(exception, Order));
            Assert.That(OutcomeHandler.Describe(exception), Is.EqualTo(reason));
            Assert.That(Failures.LeavesOpen(exception, Order with { Method = "GET" }), Is.False, "a read");
        });
    }

    [TestCaseSource(nameof(Closed))]
    public void Other_exceptions_do_not_claim_an_unknown_outcome(ObShellException exception) => Assert.That(Failures.LeavesOpen(exception, Order), Is.False);

    [Test]
    public void The_error_type_is_the_code_of_OBShell_or_the_exception_type() => Assert.Multiple(() =>
    {
        Assert.That(ClientTelemetry.ErrorType(new ObShellApiException(new ApiError { ErrCode = "X.Y" }, Order)), Is.EqualTo("X.Y"));
        Assert.That(ClientTelemetry.ErrorType(new ObShellApiException(new ApiError { Code = 1 }, Order)), Is.EqualTo("ObShell.Client.ObShellApiException"));
        Assert.That(ClientTelemetry.ErrorType(new TimeoutException()), Is.EqualTo("System.TimeoutException"));
    });

    private static ObShellApiException Refusal(int? status) =>
        new(new ApiError { ErrCode = "X", Message = "gone." }, Order with { StatusCode = (HttpStatusCode?)status });
}

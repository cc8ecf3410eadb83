using ObShell.Client.Tests.Support;


namespace ObShell.Client.Tests.Pipeline;

/// <summary>Which responses make a read-only request be retried, and when.</summary>
internal sealed class RetryTests
{
    private const string Refusal = """{"successful":false,"error":{"code":1,"errCode":"X","message":"no"}}""";
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private readonly TestTime _time = new();

    [TestCase(408, true)]
    [TestCase(429, true)]
    [TestCase(502, true)]
    [TestCase(503, true)]
    [TestCase(504, true)]
    [TestCase(400, false)]
    [TestCase(404, false)]
    [TestCase(500, false)]
    [TestCase(501, false)]
    [TestCase(505, false)]
    public async Task An_error_is_retried_only_if_it_is_transient(int status, bool isSentAgain) =>
        Assert.That(await SentAsync(status, Refusal, "application/json"), Is.EqualTo(isSentAgain ? 2 : 1));

    [TestCase(408, true)]
    [TestCase(429, true)]
    [TestCase(500, true)]
    [TestCase(502, true)]
    [TestCase(599, true)]
    [TestCase(200, false)]
    [TestCase(302, false)]
    [TestCase(404, false)]
    [TestCase(499, false)]
    public async Task A_foreign_response_is_retried_only_if_its_status_is_transient(int status, bool isSentAgain) =>
        Assert.That(await SentAsync(status, "<html>", "text/html"), Is.EqualTo(isSentAgain ? 2 : 1));

    [TestCase(100, 1)]
    [TestCase(101, 2)]
    public async Task A_call_is_not_retried_close_to_its_time_limit(double callTimeout, int sent) => Assert.That(
        await SentAsync(503, Refusal, "application/json", options =>
        {
            options.RetryDelay = TimeSpan.FromSeconds(10);
            options.CallTimeout = TimeSpan.FromSeconds(callTimeout);
            options.AttemptTimeout = options.CallTimeout;
        }),
        Is.EqualTo(sent));

    [Test]
    public async Task Retry_delays_grow_to_ten_times_the_first_and_are_jittered()
    {
        await SentAsync(503, Refusal, "application/json", options =>
        {
            options.MaxRetries = 10;
            options.RetryDelay = TimeSpan.FromSeconds(1);
        });
        var pauses = _time.Delays.Where(delay => delay < LongestPause).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(pauses, Has.Length.EqualTo(10));
            Assert.That(pauses, Has.All.LessThanOrEqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(pauses.Take(2), Has.All.LessThan(TimeSpan.FromSeconds(5)));
            Assert.That(pauses.Max(), Is.GreaterThan(TimeSpan.FromSeconds(5)));
            Assert.That(pauses.Take(2).Select(pause => pause.TotalSeconds % 1), Has.All.Not.Zero);
        });
    }

    private async Task<int> SentAsync(int status, string body, string contentType, Action<ObShellClientOptions>? configure = null)
    {
        await using var stubbed = new StubbedClient(
            (_, _) => Task.FromResult(StubbedClient.Answer(status, body, contentType)),
            _time,
            options =>
            {
                options.MaxRetries = 1;
                options.AttemptTimeout = TimeSpan.FromHours(1);
                options.CallTimeout = TimeSpan.FromHours(2);
                configure?.Invoke(options);
            });
        try
        {
            await _time.RunAsync(stubbed.Client.Tasks.ListUnfinishedDagsAsync(), LongestPause);
        }
        catch (ObShellException)
        {
            return stubbed.Sent.Count(sent => sent.Contains("/task/", StringComparison.Ordinal));
        }

        throw new AssertionException("It succeeded.");
    }
}

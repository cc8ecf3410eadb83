using System.Text;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Faults;

/// <summary>Responses that are late, incomplete or malformed, although the request ran.</summary>
internal sealed class FaultShapeTests
{
    [Test]
    public async Task A_delayed_response_is_sent_after_its_delay()
    {
        var clock = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock });
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        fake.Misbehave(FakeFault.Delay(TimeSpan.FromMinutes(5)).On("POST", RawCaller.Stop));
        var answering = caller.StopAsync();
        Assert.That(() => clock.ActiveTimers, Is.EqualTo(1).After(10_000, 5));

        Assert.That(fake.StopExecutions, Is.EqualTo(1));
        Assert.That(answering.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.That((await answering).Outcome, Is.EqualTo("200"));
        Assert.That(clock.Delays, Is.EqualTo(new[] { TimeSpan.FromMinutes(5) }));
    }

    [Test]
    public async Task A_slow_response_sends_its_headers_at_once_and_its_body_byte_by_byte()
    {
        var clock = new TestTime();
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock });
        fake.Misbehave(FakeFault.SlowBody(TimeSpan.FromSeconds(1)).On("GET", "/api/v1/time"));
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(fake.Endpoint, "/api/v1/time"), HttpCompletionOption.ResponseHeadersRead);
        var reading = response.Content.ReadAsStringAsync();
        Assert.That(reading.IsCompleted, Is.False);
        await clock.RunAsync(reading);

        Assert.That(await reading, Does.StartWith("""{"successful":true""").And.EndWith("}"));
        Assert.That(clock.Delays, Has.Count.EqualTo((await reading).Length).And.All.EqualTo(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_request_whose_response_headers_are_cut_off_has_run()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var fault = FakeFault.CutInHeaders().On("POST", RawCaller.Stop);
        fake.Misbehave(fault);
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => caller.StopAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception!.HttpRequestError, Is.EqualTo(HttpRequestError.ResponseEnded));
            Assert.That(fault.RunsHandler);
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
        await caller.AssertAgentIsWellAsync();
    }

    [Test]
    public async Task An_aborted_request_has_not_run_and_its_received_part_is_recorded()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var fault = FakeFault.CutInRequest().On("POST", RawCaller.Stop);
        fake.Misbehave(fault);
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.StopAsync());
        var request = fake.Requests.Single(request => request.Method == "POST");

        Assert.Multiple(() =>
        {
            Assert.That(request.RawBody.Length, Is.InRange(1, 16));
            Assert.That((request.HeaderJson, request.Body), Is.EqualTo(((string?)null, (string?)null)));
            Assert.That(fault.RunsHandler, Is.False);
            Assert.That(fake.StopExecutions, Is.Zero);
        });
        await caller.AssertAgentIsWellAsync();
    }

    [TestCase(100)]
    [TestCase(500_000)]
    public async Task A_huge_response_is_valid_JSON_of_that_length_without_Content_Length(int bytes)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.Huge(bytes).On("POST", RawCaller.Stop));
        var answer = await caller.StopAsync();

        Assert.Multiple(() =>
        {
            Assert.That((answer.Status, answer.ContentType, answer.IsChunked), Is.EqualTo((200, "application/json", true)));
            Assert.That(answer.Body, Has.Length.EqualTo(bytes));
            Assert.That((string)answer.Data!, Is.Not.Empty);
            Assert.That(fake.StopExecutions, Is.EqualTo(1));
        });
        await caller.AssertAgentIsWellAsync();
    }

    [Test]
    public async Task A_deep_response_has_nested_lists()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.DeepJson(4).On("POST", RawCaller.Stop));

        Assert.That((await caller.StopAsync()).Data!.ToJsonString(), Is.EqualTo("[[[[]]]]"));
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public async Task A_response_with_invalid_UTF8_differs_only_in_its_trace_id()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var http = new HttpClient();
        fake.Misbehave(FakeFault.InvalidUtf8());
        var bytes = await http.GetByteArrayAsync(new Uri(fake.Endpoint, RawCaller.Info));

        Assert.That(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), Throws.InstanceOf<DecoderFallbackException>());
        Assert.That(Encoding.Latin1.GetString(bytes), Does.Match(@"""traceId"":""\u00C3\(\u00FF[0-9a-f]{16}"",""data"":\{""pid"":"));
    }

    [TestCase("text/plain")]
    [TestCase(null)]
    public async Task A_response_can_have_another_content_type(string? contentType)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Misbehave(FakeFault.WithContentType(contentType).On("POST", RawCaller.Stop));
        var answer = await caller.StopAsync();

        Assert.That((answer.Outcome, answer.ContentType), Is.EqualTo(("200", contentType)));
        Assert.That(fake.StopExecutions, Is.EqualTo(1));
    }

    [Test]
    public void Invalid_values_are_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => FakeFault.Delay(TimeSpan.FromTicks(-1)), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.SlowBody(TimeSpan.FromTicks(-1)), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.Huge(-1), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => FakeFault.DeepJson(0), Throws.InstanceOf<ArgumentException>());
        });
    }
}

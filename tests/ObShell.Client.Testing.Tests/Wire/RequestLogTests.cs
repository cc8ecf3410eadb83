using System.Text;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Wire;

/// <summary>The log of requests, and waiting for requests.</summary>
internal sealed class RequestLogTests
{
    [Test]
    public async Task The_log_has_the_request_as_received_and_as_decrypted()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock, ClockSkew = TimeSpan.FromHours(1) });
        using var caller = new RawCaller(fake);
        await caller.StopAsync();
        var request = fake.Requests.Single(request => request.Method == "POST");

        Assert.Multiple(() =>
        {
            Assert.That(request.ToString(), Is.EqualTo("POST /api/v1/ob/stop"));
            Assert.That(request.HeaderName, Is.EqualTo("X-OCS-Header"));
            Assert.That(request.HeaderJson, Does.Contain("\"Uri\":\"/api/v1/ob/stop\""));
            Assert.That(request.Headers["x-ocs-header"], Has.Length.GreaterThan(100));
            Assert.That(request.Body, Is.EqualTo(RawCaller.StopAll));
            Assert.That(Convert.FromBase64String(Encoding.ASCII.GetString(request.RawBody.Span)).Length % 16, Is.Zero);
            Assert.That(request.ReceivedAt, Is.EqualTo(clock.GetUtcNow()));
        });
    }

    [Test]
    public async Task The_log_has_a_request_that_cannot_be_decrypted_as_received()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { RawHeader = "!!!", RawBody = "AAAA" });
        await caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { RawBody = "AAAA" });
        await caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { IsAnonymous = true, RawBody = "AAAA" });
        var requests = fake.Requests.Where(request => request.Method == "POST").ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(requests.Select(request => Encoding.ASCII.GetString(request.RawBody.Span)), Is.All.EqualTo("AAAA"));
            Assert.That(requests.Select(request => request.Body), Is.All.Null);
            Assert.That(requests.Select(request => request.HeaderJson is not null), Is.EqualTo(new[] { false, true, false }));
            Assert.That(requests.Select(request => request.HeaderName), Is.EqualTo(new[] { "X-OCS-Header", "X-OCS-Header", null }));
        });
    }

    [Test]
    public async Task The_log_and_the_signature_check_use_the_raw_request_target()
    {
        const string Target = "/api/v1/task/dag/a%2Fb?x=%20y&show_details=FALSE";
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.GetAsync(Target);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Message, Is.EqualTo("Invalid ID: a/b: invalid generic id"));
            Assert.That(fake.Requests[^1].RawTarget, Is.EqualTo(Target));
            Assert.That(fake.Requests[^1].Path, Is.EqualTo("/api/v1/task/dag/a%2Fb"));
        });
    }

    [Test]
    public async Task The_log_shows_which_requests_share_a_connection()
    {
        await using var fake = await FakeObShell.StartAsync();
        using (var caller = new RawCaller(fake))
        {
            await caller.GetAsync(RawCaller.Dags);
            await caller.GetAsync(RawCaller.Dags);
        }

        using var other = new RawCaller(fake);
        await other.GetAnonymouslyAsync(RawCaller.Info);

        var connections = fake.Requests.Select(request => request.ConnectionId).ToArray();
        Assert.That(connections[..3], Is.All.EqualTo(connections[0]));
        Assert.That(connections[3], Is.Not.EqualTo(connections[0]));
    }

    [Test]
    public async Task Requests_and_executions_are_counted_by_method_and_path()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.StopAsync();
        await caller.StopAsync("{}");
        await caller.GetAsync(RawCaller.Dags + "?show_details=false");

        Assert.Multiple(() =>
        {
            Assert.That((fake.CountRequests("POST", RawCaller.Stop), fake.CountExecutions("POST", RawCaller.Stop)), Is.EqualTo((2, 1)));
            Assert.That((fake.CountRequests("get", RawCaller.Dags), fake.CountExecutions("get", RawCaller.Dags)), Is.EqualTo((1, 1)));
            Assert.That((fake.CountRequests("*", "/api/v1/*"), fake.CountExecutions("*", "*")), Is.EqualTo((4, 3)));
            Assert.That((fake.CountRequests("GET", RawCaller.Stop), fake.CountExecutions("PUT", "*")), Is.EqualTo((0, 0)));
        });
    }

    [Test]
    public async Task The_wait_ends_when_the_expected_request_arrives()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var second = fake.WaitForRequestAsync("GET", "/api/v1/*", count: 2);
        await caller.GetAnonymouslyAsync(RawCaller.Info);
        Assert.That(second.IsCompleted, Is.False);
        await caller.GetAnonymouslyAsync(RawCaller.Secret);
        await caller.GetAnonymouslyAsync(RawCaller.Info);

        Assert.That((await second).Path, Is.EqualTo(RawCaller.Secret));
        Assert.That((await fake.WaitForRequestAsync("GET", RawCaller.Info)).Path, Is.EqualTo(RawCaller.Info));
    }

    [Test]
    public async Task The_wait_can_be_cancelled()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var cancellation = new CancellationTokenSource();
        var waiting = fake.WaitForRequestAsync("POST", "*", cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => fake.WaitForRequestAsync("GET", "*", count: 0), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public async Task Concurrent_requests_are_all_processed()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        await caller.FetchKeyAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => caller.GetAsync(RawCaller.Dags)));

        Assert.That(answers.Select(answer => answer.Outcome), Is.All.EqualTo("200"));
        Assert.That(answers.Select(answer => answer.TraceId), Is.Unique);
        Assert.That(fake.CountRequests("GET", RawCaller.Dags), Is.EqualTo(100));
    }
}

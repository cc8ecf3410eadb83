using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests;

/// <summary>The initial state of a fake, and its information routes.</summary>
internal sealed class FakeSetupTests
{
    private static IEnumerable<TestCaseData> Impossible =>
    [
        new TestCaseData(new FakeObShellOptions { KeySize = 511 }).SetArgDisplayNames("a key that is too short"),
        new TestCaseData(new FakeObShellOptions { KeySize = 16385 }).SetArgDisplayNames("a key that is too long"),
        new TestCaseData(new FakeObShellOptions { StageDuration = TimeSpan.FromTicks(-1) }).SetArgDisplayNames("a stage of less than no time"),
        new TestCaseData(new FakeObShellOptions { Zones = new Dictionary<string, IReadOnlyList<string>>() }).SetArgDisplayNames("no zone"),
        new TestCaseData(new FakeObShellOptions { Zones = Zone("nonsense") }).SetArgDisplayNames("no address"),
        new TestCaseData(new FakeObShellOptions { Zones = Zone("10.10.10.1") }).SetArgDisplayNames("no port"),
        new TestCaseData(new FakeObShellOptions { Address = "1.2.3.4:5" }).SetArgDisplayNames("an address outside of the zones"),
    ];

    [TestCaseSource(nameof(Impossible))]
    public async Task Invalid_options_are_refused(FakeObShellOptions options) =>
        Assert.That(await Assert.CatchAsync(() => FakeObShell.StartAsync(options)), Is.InstanceOf<ArgumentException>());

    [Test]
    public async Task A_fake_listens_on_its_own_loopback_port()
    {
        await using var first = await FakeObShell.StartAsync();
        await using var second = await FakeObShell.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Endpoint.Host, Is.EqualTo("127.0.0.1"));
            Assert.That(first.Endpoint.Port, Is.Not.EqualTo(second.Endpoint.Port));
            Assert.That(first.Address.ToString(), Is.EqualTo("10.10.10.1:2886"));
        });
    }

    [Test]
    public async Task An_agent_reports_its_identity()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        fake.Identity = AgentIdentity.TakeOverFollower;
        fake.Version = "4.2.4.1-1";
        fake.SupportedAuth = null;
        fake.AgentPassword = "agent";
        var info = (await caller.GetAnonymouslyAsync(RawCaller.Info)).Data!.AsObject();
        var status = (await caller.GetAnonymouslyAsync("/api/v1/status")).Data!;

        Assert.Multiple(() =>
        {
            Assert.That((string)info["identity"]!, Is.EqualTo("TAKE OVER FOLLOWER"));
            Assert.That((string)info["version"]!, Is.EqualTo("4.2.4.1-1"));
            Assert.That((bool)info["security"]!, Is.True);
            Assert.That(info.ContainsKey("supportedAuth"), Is.False);
            Assert.That((string)status["agent"]!["identity"]!, Is.EqualTo("TAKE OVER FOLLOWER"));
            Assert.That((int)status["obState"]!, Is.EqualTo((int)ObserverAvailability.ConnectionAvailable));
        });
    }

    [Test]
    public async Task The_agent_reports_the_time_of_its_clock_plus_the_skew()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock, ClockSkew = TimeSpan.FromMinutes(-4) });
        using var caller = new RawCaller(fake);
        clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await caller.GetAnonymouslyAsync("/api/v1/time");

        Assert.That(AnswerMask.Time((string)answer.Data!), Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 0, 6, TimeSpan.Zero)));
        Assert.That(AnswerMask.Time((string)answer.Json["timestamp"]!), Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 0, 6, TimeSpan.Zero)));
    }

    [Test]
    public async Task The_response_to_a_panic_has_the_start_time_of_the_agent()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { TimeProvider = clock });
        using var caller = new RawCaller(fake);
        clock.Advance(TimeSpan.FromHours(1));
        var answer = await caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { RawBody = "{}" });

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo("500 Common.Unexpected"));
            Assert.That(AnswerMask.Time((string)answer.Json["timestamp"]!), Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
            Assert.That(answer.TraceId, Is.Empty);
        });
    }

    [Test]
    public async Task The_response_repeats_the_trace_id_of_the_request()
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var request = new RawRequest("GET", RawCaller.Dags) { OtherHeaders = new Dictionary<string, string> { ["X-OBSHELL-Trace-ID"] = "0123456789abcdef" } };

        Assert.That((await caller.SendAsync(request)).TraceId, Is.EqualTo("0123456789abcdef"));
    }

    [Test]
    public async Task Fakes_with_the_same_seed_generate_the_same_trace_ids()
    {
        await using var first = await FakeObShell.StartAsync(new FakeObShellOptions { Seed = 7 });
        await using var second = await FakeObShell.StartAsync(new FakeObShellOptions { Seed = 7 });
        await using var third = await FakeObShell.StartAsync(new FakeObShellOptions { Seed = 8 });
        var traceIds = new List<string>();
        foreach (var fake in (FakeObShell[])[first, second, third])
        {
            using var caller = new RawCaller(fake);
            traceIds.Add((await caller.GetAnonymouslyAsync(RawCaller.Info)).TraceId);
        }

        Assert.That(traceIds[1], Is.EqualTo(traceIds[0]));
        Assert.That(traceIds[2], Is.Not.EqualTo(traceIds[0]));
    }

    [TestCase("/")]
    [TestCase("/nope")]
    [TestCase("/api/v2/info")]
    public async Task Paths_outside_the_API_return_a_web_page(string target)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.GetAnonymouslyAsync(target);

        Assert.That((answer.Status, answer.ContentType), Is.EqualTo((200, "text/html; charset=utf-8")));
        Assert.That(answer.Body, Does.StartWith("<!DOCTYPE html>"));
    }

    private static Dictionary<string, IReadOnlyList<string>> Zone(string address) => new() { ["zone1"] = [address] };
}

using System.Text;
using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Options;
using ObShell.Client.Pipeline.Authentication;
using ObShell.Client.Pipeline.Cryptography;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>When the signed header of a request is sent again, and when it must not be.</summary>
internal sealed class SignedHeaderTests
{
    private const string Unfinished = "/api/v1/task/dag/unfinish";
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    [Test]
    public async Task A_repeated_poll_is_signed_once()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        for (var count = 0; count < 5; count++)
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
        }

        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(5));
        Assert.That(HeadersOf(fake, "GET", Unfinished).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_followed_DAG_is_signed_for_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(20) });
        await using var obshell = new ObShellClient(new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Password = "pw",
            DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) },
        });
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        await stop.WaitForCompletionAsync();
        var polls = HeadersOf(fake, "GET", $"/api/v1/task/dag/{stop.Id}");

        Assert.That(polls, Has.Count.GreaterThan(3));
        Assert.That(polls.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Other_paths_and_queries_have_other_headers()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        foreach (var target in new[] { "/api/v1/task/dag/unfinish", "/api/v1/task/dag/unfinish?show_details=true", "/api/v1/task/dag/unfinish?show_details=false", "/api/v1/task/dag/unfinish?show_details=" })
        {
            await obshell.SendAsync(HttpMethod.Get, target);
        }

        var headers = fake.Requests.Where(request => request.Path.StartsWith("/api/v1/task", StringComparison.Ordinal)).ToArray();
        Assert.That(headers.Select(request => request.Headers["X-OCS-Header"]).Distinct().Count(), Is.EqualTo(4));
        Assert.That(headers.Select(request => request.HeaderJson), Has.All.Contains("\"Uri\""));
    }

    [Test]
    public async Task Requests_with_a_body_are_always_signed_anew()
    {
        await using var fake = await StartAsync();
        fake.Tenants.Add("orders");
        await using var obshell = Connect(fake);
        for (var count = 0; count < 3; count++)
        {
            await obshell.Tenants.SetWhitelistAsync("orders", "%");
        }

        Assert.That(HeadersOf(fake, "PUT", "/api/v1/tenant/orders/whitelist").Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public async Task Requests_that_change_something_without_a_body_are_always_signed_anew()
    {
        await using var fake = await StartAsync();
        fake.Tenants.Add("orders");
        await using var obshell = Connect(fake);
        for (var count = 0; count < 3; count++)
        {
            await obshell.Tenants.LockAsync("orders");
        }

        Assert.That(HeadersOf(fake, "POST", "/api/v1/tenant/orders/lock").Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_header_is_replaced_when_half_of_its_lifetime_is_over()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        _time.Advance(TimeSpan.FromMinutes(2.5) - TimeSpan.FromSeconds(1));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var headers = HeadersOf(fake, "GET", Unfinished);

        Assert.That(headers[1], Is.EqualTo(headers[0]));
        Assert.That(headers[2], Is.Not.EqualTo(headers[0]));
    }

    [Test]
    public async Task Another_password_has_another_header()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Password = "new";
        obshell.Credential.UpdateRootPassword("new");
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(HeadersOf(fake, "GET", Unfinished), Is.Unique);
        Assert.That(fake.Requests[^1].HeaderJson, Does.Contain("\"new\""));
    }

    [Test]
    public async Task A_new_key_of_the_agent_leads_to_one_fresh_header()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.RotateKey();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var headers = HeadersOf(fake, "GET", Unfinished);

        Assert.That(headers, Has.Count.EqualTo(4));
        Assert.That(headers[1], Is.EqualTo(headers[0]), "the rejected one");
        Assert.That(headers[2], Is.Not.EqualTo(headers[0]));
        Assert.That(headers[3], Is.EqualTo(headers[2]));
    }

    [Test]
    public async Task A_clock_that_has_moved_leads_to_one_fresh_header()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromHours(1);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var headers = HeadersOf(fake, "GET", Unfinished);

        Assert.That(headers, Has.Count.EqualTo(4));
        Assert.That(headers.Distinct().Count(), Is.EqualTo(2));
        Assert.That(fake.CountRequests("GET", "/api/v1/time"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_session_has_another_header()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, options => options.UseSession = true);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ExpireSessions();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var headers = HeadersOf(fake, "GET", Unfinished);

        Assert.That(headers, Has.Count.EqualTo(4));
        Assert.That(headers.Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_rejected_header_is_replaced_once_even_if_the_reason_is_unknown()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(Rejection("Security.Authentication.Replayed"));
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(3));
        Assert.That(HeadersOf(fake, "GET", Unfinished).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_fresh_header_that_is_rejected_for_an_unknown_reason_is_not_replaced()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(Rejection("Security.Authentication.Replayed").Forever());

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellAuthenticationException>());
        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(3), "the kept one and a fresh one were rejected");
    }

    [Test]
    public async Task A_request_that_is_always_rejected_is_sent_at_most_twice_whatever_others_send()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(Rejection("Security.Authentication.Replayed").Forever());
        await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ => Assert.That(await Catch(obshell.Tasks.ListUnfinishedDagsAsync()), Is.TypeOf<ObShellAuthenticationException>())));

        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.LessThanOrEqualTo(1 + (2 * 100)));
    }

    [Test]
    public async Task An_agent_that_reports_an_expired_signature_like_a_wrong_password_gets_fresh_headers()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", Version = "4.3.0.0-0", TimeProvider = _time });
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(2).And.Unique);
    }

    [Test]
    public async Task A_password_that_is_rejected_in_a_reused_header_is_not_sent_again()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Password = "another";

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellAuthenticationException>());
        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_option_turns_the_reuse_off()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, options => options.ReuseSignatures = false);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(HeadersOf(fake, "GET", Unfinished), Has.Count.EqualTo(2).And.Unique);
    }

    [Test]
    public async Task An_agent_with_the_first_version_of_authentication_gets_the_same_header_again()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", SupportedAuth = ["v1"] });
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        var headers = fake.Requests.Where(request => request.HeaderName == "X-OCS-Auth").Select(request => request.Headers["X-OCS-Auth"]).ToArray();

        Assert.That(headers, Has.Length.GreaterThanOrEqualTo(2));
        Assert.That(headers[^1], Is.EqualTo(headers[^2]));
    }

    [Test]
    public void The_least_recently_used_header_is_discarded_when_there_are_too_many()
    {
        var (headers, agent, proof) = Kept();
        for (var number = 0; number < SignedHeaders.Capacity; number++)
        {
            headers.Keep(agent, proof, $"/{number}", $"header {number}", _time.GetUtcNow());
        }

        Assert.That(headers.TryFind(agent, proof, "/0", out _));
        headers.Keep(agent, proof, "/new", "new", _time.GetUtcNow());

        Assert.Multiple(() =>
        {
            Assert.That(headers.TryFind(agent, proof, "/0", out var first) && first == "header 0");
            Assert.That(headers.TryFind(agent, proof, "/1", out _), Is.False);
            Assert.That(headers.TryFind(agent, proof, "/new", out _));
        });
    }

    [Test]
    public void A_header_is_found_only_for_the_same_agent_and_the_same_proof()
    {
        var (headers, agent, proof) = Kept();
        Assert.Multiple(() =>
        {
            foreach (var (otherAgent, otherProof) in new[] { (agent with { }, proof), (agent, proof with { Password = "b" }), (agent, proof with { Session = new AgentSession("s") }), (agent, proof with { Kind = null }) })
            {
                headers.Keep(agent, proof, "/a", "a", _time.GetUtcNow());
                Assert.That(headers.TryFind(otherAgent, otherProof, "/a", out _), Is.False);
                Assert.That(headers.TryFind(agent, proof, "/a", out _), Is.False, "it was discarded");
            }
        });
    }

    [Test]
    public void A_header_from_the_future_is_not_used()
    {
        var (headers, agent, proof) = Kept();
        headers.Keep(agent, proof, "/a", "a", _time.GetUtcNow() + TimeSpan.FromSeconds(1));

        Assert.That(headers.TryFind(agent, proof, "/a", out _), Is.False, "this machine's clock was set back");
    }

    [Test]
    public void A_header_that_is_kept_again_replaces_the_former_one_and_old_ones_are_discarded()
    {
        var (headers, agent, proof) = Kept();
        headers.Keep(agent, proof, "/a", "old", _time.GetUtcNow());
        headers.Keep(agent, proof, "/a", "new", _time.GetUtcNow());
        Assert.That(headers.TryFind(agent, proof, "/a", out var header) && header == "new");
        headers.Clear();
        Assert.That(headers.TryFind(agent, proof, "/a", out _), Is.False);
    }

    private (SignedHeaders Headers, AgentKnowledge Agent, Proof Proof) Kept() => (
        new SignedHeaders(TimeSpan.FromMinutes(5), _time),
        new AgentKnowledge(null!, new AgentFacts(), AuthenticationMode.V2, TimeSpan.Zero, null),
        new Proof(PasswordKind.Root, "a"));

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time, StageDuration = TimeSpan.Zero });

    private ObShellClient Connect(FakeObShell fake, Action<ObShellClientOptions>? configure = null)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw" };
        configure?.Invoke(options);
        return new ObShellClient(options, timeProvider: _time);
    }

    private static List<string> HeadersOf(FakeObShell fake, string method, string path) =>
        [.. fake.Requests.Where(request => request.Method == method && request.Path == path).Select(request => request.Headers["X-OCS-Header"])];

    private static async Task<Exception?> Catch(Task task)
    {
        try
        {
            await task;
            return null;
        }
        catch (ObShellException exception)
        {
            return exception;
        }
    }

    private static FakeFault Rejection(string errCode) => FakeFault.Respond(401, "application/json", Encoding.UTF8.GetBytes(
        $$$"""{"successful":false,"status":401,"traceId":"t","error":{"errCode":"{{{errCode}}}","message":"no"}}""")).On("GET", Unfinished);
}

using Microsoft.Extensions.Time.Testing;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Security;

/// <summary>Which headers the fake accepts.</summary>
internal sealed class AuthenticationTests
{
    private const string Header = "X-OCS-Header";
    private const string AgentHeader = "X-OCS-Agent-Header";
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, 600, TimeSpan.Zero);

    [TestCase(512)]
    [TestCase(768)]
    [TestCase(1024)]
    [TestCase(2048)]
    [TestCase(3072)]
    public async Task A_header_can_be_encrypted_with_a_key_of_any_size(int bits)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", KeySize = bits });
        using var caller = new RawCaller(fake);
        var answer = await caller.GetAsync(RawCaller.Dags);

        Assert.That(answer.Outcome, Is.EqualTo("200"));
        Assert.That(caller.KeySize, Is.EqualTo(bits));
    }

    [Test]
    public async Task A_rotated_key_has_the_same_size_and_decrypts_only_new_headers()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { KeySize = 512 });
        using var caller = new RawCaller(fake);
        var seen = new List<string> { (await caller.GetAsync(RawCaller.Dags)).Outcome };
        fake.RotateKey();
        seen.Add((await caller.GetAsync(RawCaller.Dags)).Outcome);
        await caller.FetchKeyAsync();
        seen.Add((await caller.GetAsync(RawCaller.Dags)).Outcome);

        Assert.That(seen, Is.EqualTo(new[] { "200", "401 Security.Authentication.Header.DecryptFailed", "200" }));
        Assert.That(caller.KeySize, Is.EqualTo(512));
    }

    [TestCase(53)]
    [TestCase(7)]
    [TestCase(1)]
    public async Task A_header_may_be_encrypted_in_short_sections(int length)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var caller = new RawCaller(fake);
        var answer = await caller.SendAsync(new RawRequest("POST", RawCaller.Stop) { SectionLength = length, Body = RawCaller.StopAll });

        Assert.That(answer.Outcome, Is.EqualTo("200"));
    }

    [TestCase("X-OCS-Header")]
    [TestCase("x-ocs-header")]
    [TestCase("X-Ocs-Header")]
    public async Task Header_names_are_case_insensitive(string name)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { HeaderName = name })).Outcome, Is.EqualTo("200"));
        Assert.That(fake.Requests[^1].HeaderName, Is.EqualTo("X-OCS-Header"));
    }

    [TestCase("""{"auth":"pw","TS":"9999999999","URI":"/api/v1/task/dags/agent"}""", "200")]
    [TestCase("""{"Auth":"pw","Ts":9999999999,"Uri":"/api/v1/task/dags/agent"}""", "401 Security.Authentication.Header.DecryptFailed")]
    [TestCase("""{"Auth":"pw","Ts":"9999999999","Uri":"/api/v1/task/dags/agent","Keys":"?"}""", "401 Security.Authentication.Header.DecryptFailed")]
    [TestCase("{}", "401 Security.Authentication.Header.UriMismatch")]
    [TestCase("nonsense", "401 Security.Authentication.Header.DecryptFailed")]
    public async Task A_header_is_read_as_Go_reads_JSON(string json, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { HeaderJson = json })).Outcome, Is.EqualTo(outcome));
    }

    [TestCase(0, 0, "200")]
    [TestCase(0, -1, "401 Security.Authentication.Expired")]
    [TestCase(0, 1_000_000, "200")]
    [TestCase(3, 3 * 3600, "200")]
    [TestCase(3, (3 * 3600) - 1, "401 Security.Authentication.Expired")]
    [TestCase(-3, -3 * 3600, "200")]
    [TestCase(-3, (-3 * 3600) - 1, "401 Security.Authentication.Expired")]
    public async Task A_header_is_valid_until_it_expires_by_the_clock_of_the_agent(int hoursAhead, int secondsFromNow, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions
        {
            Password = "pw",
            TimeProvider = new FakeTimeProvider(Start),
            ClockSkew = TimeSpan.FromHours(hoursAhead),
        });
        using var caller = new RawCaller(fake);
        var request = new RawRequest("GET", RawCaller.Dags) { Ts = $"{Start.ToUnixTimeSeconds() + secondsFromNow}" };

        Assert.That((await caller.SendAsync(request)).Outcome, Is.EqualTo(outcome));
        Assert.That(fake.CountExecutions("GET", RawCaller.Dags), Is.EqualTo(outcome == "200" ? 1 : 0));
    }

    [TestCase("pw", "1", "401 Security.Authentication.Expired")]
    [TestCase("wrong", "1", "401 Security.Authentication.Expired")]
    [TestCase("", "1", "401 Security.Authentication.IncorrectOceanbasePassword")]
    [TestCase("pw", "soon", "401 Security.Authentication.Timestamp.Invalid")]
    [TestCase("pw", "", "401 Security.Authentication.Timestamp.Invalid")]
    public async Task The_expiry_of_a_header_is_checked_before_the_password(string password, string ts, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var caller = new RawCaller(fake) { Password = password };

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { Ts = ts })).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("CLUSTER AGENT", "root", null, Header, "root", "200")]
    [TestCase("CLUSTER AGENT", "root", null, Header, "agent", "401 Security.Authentication.IncorrectOceanbasePassword")]
    [TestCase("CLUSTER AGENT", "root", null, AgentHeader, "root", "401 Security.Authentication.WithOceanBasePassword")]
    [TestCase("CLUSTER AGENT", "root", "agent", Header, "root", "200")]
    [TestCase("CLUSTER AGENT", "root", "agent", AgentHeader, "agent", "200")]
    [TestCase("CLUSTER AGENT", "root", "agent", AgentHeader, "root", "401 Security.Authentication.IncorrectAgentPassword")]
    [TestCase("CLUSTER AGENT", "", null, Header, "", "200")]
    [TestCase("CLUSTER AGENT", "", null, Header, "any", "401 Security.Authentication.IncorrectOceanbasePassword")]
    [TestCase("MASTER", "", null, AgentHeader, "any", "200")]
    [TestCase("MASTER", "", "agent", Header, "", "401 Security.Authentication.WithAgentPassword")]
    [TestCase("MASTER", "", "agent", AgentHeader, "agent", "200")]
    [TestCase("MASTER", "root", null, Header, "root", "200")]
    [TestCase("SINGLE", "root", null, Header, "any", "200")]
    [TestCase("SINGLE", "root", null, AgentHeader, "any", "200")]
    [TestCase("SINGLE", "", "agent", Header, "agent", "401 Security.Authentication.WithAgentPassword")]
    [TestCase("SINGLE", "", "agent", AgentHeader, "any", "401 Security.Authentication.IncorrectAgentPassword")]
    [TestCase("SINGLE", "", "agent", AgentHeader, "agent", "200")]
    public async Task The_passwords_of_an_agent_decide_which_one_it_accepts(
        string identity, string password, string? agentPassword, string header, string sent, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = password, AgentPassword = agentPassword });
        fake.Identity = new[] { AgentIdentity.ClusterAgent, AgentIdentity.Master, AgentIdentity.Single }.Single(known => known.ToString() == identity);
        using var caller = new RawCaller(fake) { Password = sent };

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { HeaderName = header })).Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public async Task A_single_agent_without_a_password_accepts_expired_headers()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Identity = AgentIdentity.Single });
        using var caller = new RawCaller(fake) { Password = "any" };

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { Ts = "1" })).Outcome, Is.EqualTo("200"));
    }

    [Test]
    public async Task Passwords_can_be_changed_while_the_agent_runs()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "old" });
        using var caller = new RawCaller(fake);
        var seen = new List<string> { (await caller.GetAsync(RawCaller.Dags)).Outcome };
        fake.Password = "new";
        seen.Add((await caller.GetAsync(RawCaller.Dags)).Outcome);
        fake.AgentPassword = "agent";
        seen.Add((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { HeaderName = AgentHeader, Auth = "agent" })).Outcome);

        Assert.That(seen, Is.EqualTo(new[] { "200", "401 Security.Authentication.IncorrectOceanbasePassword", "200" }));
        Assert.That(fake.IsSecured);
    }

    [TestCase(Header, "401 Security.Authentication.WithAgentPassword")]
    [TestCase(AgentHeader, "404 Task.NotFound")]
    public async Task OBProxy_tasks_accept_only_the_agent_password(string header, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", AgentPassword = "pw" });
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("GET", "/api/v1/task/dag/40168430081028861") { HeaderName = header })).Outcome, Is.EqualTo(outcome));
    }

    [TestCase(RawCaller.Dags + "?show_details=false", RawCaller.Dags)]
    [TestCase(RawCaller.Dags, RawCaller.Dags + "?")]
    [TestCase("/api/v1/task/dag/a%2Fb", "/api/v1/task/dag/a/b")]
    public async Task The_signature_covers_the_whole_request_target(string target, string signed)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var answer = await caller.SendAsync(new RawRequest("GET", target) { Uri = signed });

        Assert.That(answer.Outcome, Is.EqualTo("401 Security.Authentication.Header.UriMismatch"));
    }

    [TestCase(RawCaller.Info, true, "401 Security.Authentication.Header.DecryptFailed")]
    [TestCase("/api/v1/nothing", false, "404 Common.NotFound")]
    [TestCase(RawCaller.Dags, false, "400 Request.Header.NotFound")]
    public async Task Every_header_must_decrypt_but_only_protected_routes_require_one(string target, bool hasHeader, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync();
        using var caller = new RawCaller(fake);
        var request = new RawRequest("GET", target) { IsAnonymous = !hasHeader, RawHeader = hasHeader ? "!!!" : null };

        Assert.That((await caller.SendAsync(request)).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("CLUSTER AGENT", "401 Security.Authentication.SessionInvalid")]
    [TestCase("SINGLE", "200")]
    public async Task An_unknown_session_is_checked_only_in_a_cluster(string identity, string outcome)
    {
        await using var fake = await FakeObShell.StartAsync();
        fake.Identity = identity == "SINGLE" ? AgentIdentity.Single : AgentIdentity.ClusterAgent;
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { SessionId = "x" })).Outcome, Is.EqualTo(outcome));
    }

    [TestCase("4.4.0.0", "401 Security.Authentication.Timestamp.Invalid", "Invalid timestamp: 1767323044, err: %!s(int64=1767323045)")]
    [TestCase("4.4.1.1-1", "401 Security.Authentication.Timestamp.Invalid", "Invalid timestamp: 1767323044, err: %!s(int64=1767323045)")]
    [TestCase("4.4.2.0", "401 Security.Authentication.Expired", "Authentication expired")]
    [TestCase("4.5.0.0", "401 Security.Authentication.Expired", "Authentication expired")]
    public async Task An_expired_header_with_a_session_is_rejected_as_in_its_version(string version, string outcome, string message)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", Version = version, TimeProvider = new FakeTimeProvider(Start) });
        using var caller = new RawCaller(fake);
        var answer = await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { SessionId = "x", Ts = $"{Start.ToUnixTimeSeconds() - 1}" });

        Assert.Multiple(() =>
        {
            Assert.That(answer.Outcome, Is.EqualTo(outcome));
            Assert.That(answer.Message, Is.EqualTo(message));
            Assert.That((int)answer.Json["error"]!["code"]!, Is.EqualTo(10008));
        });
    }

    [TestCase("4.4.0.0")]
    [TestCase("4.4.1.1-1")]
    public async Task An_expired_header_with_a_password_is_rejected_in_every_version(string version)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", Version = version, TimeProvider = new FakeTimeProvider(Start) });
        using var caller = new RawCaller(fake);

        Assert.That((await caller.SendAsync(new RawRequest("GET", RawCaller.Dags) { Ts = "1" })).Outcome, Is.EqualTo("401 Security.Authentication.Expired"));
    }
}

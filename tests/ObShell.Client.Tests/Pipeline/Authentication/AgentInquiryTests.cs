using System.Globalization;
using System.Text;
using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline.Authentication;

/// <summary>The information of an agent, and how the client uses it.</summary>
internal sealed class AgentInquiryTests
{
    private const string Dags = "/api/v1/task/dag/unfinish";
    private readonly TestTime _time = new();

    [TestCase("""["v1"]""", "4.5.0.0-0", "X-OCS-Auth")]
    [TestCase("""["V1","V2"]""", "4.2.2.0-1", "X-OCS-Header")]
    [TestCase("""["v3","V1"]""", "4.5.0.0-0", "X-OCS-Auth")]
    [TestCase("null", "4.2.2.0-1", "X-OCS-Auth")]
    [TestCase("null", "4.2.3.0-1", "X-OCS-Header")]
    [TestCase("null", "", "X-OCS-Header")]
    public async Task The_newest_authentication_version_that_both_sides_support_is_used(string supported, string version, string header)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        Tell(fake, "/api/v1/info", $$"""{"identity":"CLUSTER AGENT","version":"{{version}}","supportedAuth":{{supported}}}""");
        fake.Misbehave(FakeFault.Refuse(500, "X", "no").On("GET", Dags));
        await Assert.ThrowsAsync<ObShellApiException>(() => obshell.Tasks.ListUnfinishedDagsAsync());

        Assert.That(fake.Requests[^1].Headers.ContainsKey(header));
        Assert.That(fake.Requests[^1].Headers.Keys.Count(name => name.StartsWith("X-OCS-", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1));
    }

    [TestCase("[]")]
    [TestCase("""["v3"]""")]
    public async Task An_agent_without_a_supported_authentication_version_is_refused(string supported)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        Tell(fake, "/api/v1/info", $$"""{"identity":"CLUSTER AGENT","version":"9.0","supportedAuth":{{supported}}}""");

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain("this agent (OBShell 9.0) supports no version of authentication"));
        Assert.That(fake.CountRequests("GET", Dags), Is.Zero);
    }

    [TestCase("/api/v1/info")]
    [TestCase("/api/v1/secret")]
    public async Task An_agent_without_information_is_refused(string path)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        Tell(fake, path, "null");

        Assert.That(() => obshell.Tasks.ListUnfinishedDagsAsync(), Throws.TypeOf<ObShellConnectionException>().With.Message.Contain($"GET {path}").And.Message.Contain("it has no data"));
    }

    [TestCase("CLUSTER AGENT", "4.4.0", true)]
    [TestCase("CLUSTER AGENT", "4.4.0.0-20", true)]
    [TestCase("CLUSTER AGENT", "4.3.9.9-1", false)]
    [TestCase("CLUSTER AGENT", "new", false)]
    [TestCase("FOLLOWER", "4.5.0.0-0", false)]
    public async Task Sessions_are_used_only_with_cluster_agents_that_support_them(string identity, string version, bool logsIn)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, options => options.UseSession = true);
        Tell(fake, "/api/v1/info", $$"""{"identity":"{{identity}}","version":"{{version}}","supportedAuth":["v2"]}""");
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.CountRequests("POST", "/api/v1/login"), Is.EqualTo(logsIn ? 1 : 0));
    }

    [TestCase("SINGLE", false, "")]
    [TestCase("SINGLE", true, "pw")]
    [TestCase("FOLLOWER", false, "pw")]
    public async Task The_password_is_withheld_only_from_an_agent_that_accepts_any_password(string identity, bool security, string password)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        Tell(fake, "/api/v1/info", $$"""{"identity":"{{identity}}","version":"4.5.0.0-0","supportedAuth":["v2"],"security":{{(security ? "true" : "false")}}}""");
        fake.Misbehave(FakeFault.Refuse(500, "X", "no").On("GET", Dags));
        await Assert.ThrowsAsync<ObShellApiException>(() => obshell.Tasks.ListUnfinishedDagsAsync());

        Assert.That(Header(fake).GetProperty("Auth").GetString(), Is.EqualTo(password));
    }

    [TestCase("2026-01-02T04:04:05Z", 3600)]
    [TestCase("2026-01-02T02:04:05Z", -3600)]
    [TestCase("2026-01-02T03:04:06Z", 1)]
    [TestCase("2125-12-09T03:04:05Z", 36500L * 86400)]
    [TestCase("2125-12-09T03:04:06Z", 0)]
    [TestCase("0001-01-01T00:00:00Z", 0)]
    [TestCase(null, 0)]
    public async Task A_signature_expires_by_the_clock_of_the_agent_that_sent_the_key(string? timestamp, long ahead)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await TellKeyAsync(fake, timestamp);
        fake.Misbehave(FakeFault.Refuse(500, "X", "no").On("GET", Dags));
        await Assert.ThrowsAsync<ObShellApiException>(() => obshell.Tasks.ListUnfinishedDagsAsync());

        Assert.That(ValidUntil(fake) - _time.GetUtcNow(), Is.EqualTo(TimeSpan.FromSeconds(300 + ahead)));
    }

    [Test]
    public async Task A_new_key_without_a_time_keeps_the_known_clock_offset()
    {
        await using var fake = await StartAsync();
        fake.ClockSkew = TimeSpan.FromHours(1);
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.RotateKey();
        await TellKeyAsync(fake, null);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(fake.CountRequests("GET", "/api/v1/secret"), Is.EqualTo(3), "two of the client's and one of this test's");
        Assert.That(ValidUntil(fake) - _time.GetUtcNow(), Is.EqualTo(TimeSpan.FromSeconds(3900)));
    }

    [TestCase("2125-12-09T03:04:05Z", true)]
    [TestCase("2125-12-09T03:04:06Z", false)]
    [TestCase("1926-01-27T03:04:05Z", true)]
    [TestCase("1926-01-27T03:04:04Z", false)]
    public async Task An_impossible_time_is_refused(string clock, bool isBelieved)
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.Misbehave(FakeFault.Refuse(401, "Security.Authentication.Expired", "expired").On("GET", Dags).Repeat(2));
        Tell(fake, "/api/v1/time", $"\"{clock}\"");
        var exception = await Assert.CatchAsync<ObShellException>(() => obshell.Tasks.ListUnfinishedDagsAsync());

        Assert.That(exception, isBelieved
            ? Is.TypeOf<ObShellAuthenticationException>()
            : Is.TypeOf<ObShellConnectionException>().With.Message.Contain($"the agent reports an impossible time: {clock}"));
        Assert.That(fake.CountRequests("GET", Dags), Is.EqualTo(isBelieved ? 3 : 2));
    }

    [Test]
    public async Task A_pinned_authentication_version_overrides_the_one_the_agent_reports()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, options => options.Authentication = AuthenticationMode.V2);
        Tell(fake, "/api/v1/info", """{"identity":"CLUSTER AGENT","version":"4.2.2.0-1","supportedAuth":["v1"]}""");

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
    }

    [Test]
    public async Task No_password_is_sent_to_a_v1_agent_outside_a_cluster()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.2.0") with { Identity = AgentIdentity.Single, TimeProvider = _time });
        await using var obshell = Connect(fake);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        using var header = JsonDocument.Parse(fake.Requests[^1].HeaderJson!);
        Assert.That(header.RootElement.GetProperty("password").GetString(), Is.Empty);
        Assert.That(header.RootElement.GetProperty("ts").GetInt64(), Is.EqualTo((_time.GetUtcNow() + TimeSpan.FromMinutes(5)).ToUnixTimeSeconds()));
    }

    /// <summary>Replaces one response of the agent.</summary>
    private static void Tell(FakeObShell fake, string path, string data, string? timestamp = null)
    {
        var at = timestamp is null ? "" : $"\"timestamp\":\"{timestamp}\",";
        fake.Misbehave(FakeFault.Respond(200, "application/json", Encoding.UTF8.GetBytes(
            $$"""{"successful":true,{{at}}"status":200,"traceId":"t","data":{{data}}}""")).On("GET", path));
    }

    /// <summary>Makes the agent return its key with another time.</summary>
    private async Task TellKeyAsync(FakeObShell fake, string? timestamp)
    {
        await using var other = Connect(fake);
        var key = (await other.Agents.GetPublicKeyAsync()).PublicKey;
        Tell(fake, "/api/v1/secret", $$"""{"public_key":"{{key}}"}""", timestamp);
    }

    private static JsonElement Header(FakeObShell fake) => JsonDocument.Parse(fake.Requests[^1].HeaderJson!).RootElement;

    private static DateTimeOffset ValidUntil(FakeObShell fake) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(Header(fake).GetProperty("Ts").GetString()!, CultureInfo.InvariantCulture));

    private Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", TimeProvider = _time });

    private ObShellClient Connect(FakeObShell fake, Action<ObShellClientOptions>? configure = null)
    {
        var options = new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw", MaxRetries = 0, AttemptTimeout = TimeSpan.FromDays(1), CallTimeout = TimeSpan.FromDays(2) };
        configure?.Invoke(options);
        return new ObShellClient(options, timeProvider: _time);
    }
}

using ObShell.Client.Monitoring;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Pipeline;

/// <summary>The exception for a call that the agent is too old for names the required version.</summary>
internal sealed class RouteVersionTests
{
    [Test]
    public async Task The_exception_says_that_the_agent_is_too_old_for_the_route()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.4.0-1") with { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        var fault = await Assert.ThrowsAsync<ObShellVersionException>(() => obshell.Alarms.ListAlertsAsync());

        Assert.Multiple(() =>
        {
            Assert.That(fault!.Message, Does.Contain("requires OBShell 4.3.2; this agent has 4.2.4.0-1"));
            Assert.That(fault.RequiredVersion, Is.EqualTo("4.3.2"));
            Assert.That(fault.AgentVersion, Is.EqualTo("4.2.4.0-1"));
            Assert.That(fault.Call!.Path, Is.EqualTo("/api/v1/alarm/alerts"));
            Assert.That((int?)fault.Call.StatusCode, Is.EqualTo(404));
            Assert.That(fault.Call.TraceId, Is.Not.Empty);
        });
    }

    [Test]
    public async Task A_change_that_the_agent_is_too_old_for_did_not_run()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.6.0-1") with { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        var fault = await Assert.ThrowsAsync<ObShellVersionException>(() => obshell.Inspections.StartAsync(new StartInspectionRequest { Scenario = InspectionScenario.Basic }));

        Assert.That(fault!.AgentVersion, Is.EqualTo("4.2.6.0-1"));
        Assert.That(fake.CountRequests("POST", "/api/v1/obcluster/inspection"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_upgraded_agent_accepts_the_call()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.6.0-1") with { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        await Assert.ThrowsAsync<ObShellVersionException>(() => obshell.Alarms.ListAlertsAsync());

        fake.UpgradeTo("4.5.0.0-1");

        Assert.That((await obshell.Alarms.ListAlertsAsync()), Is.Not.Null);
    }

    [Test]
    public async Task A_missing_object_on_a_new_agent_stays_not_found()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        fake.SetRefusal("GET", "/api/v1/tenant/{name}", 404, ObShellErrorCodes.Tenant.NotExist, "no such tenant");

        var fault = await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.Tenants.GetAsync("t1"));

        Assert.That(fault!.Error.ErrCode, Is.EqualTo(ObShellErrorCodes.Tenant.NotExist));
    }

    [TestCase("""{"version":"4.3.2.0-1"}""")]
    [TestCase("""{"version":"4.3.2"}""")]
    [TestCase("""{"version":"new"}""")]
    [TestCase("""{}""")]
    [TestCase("null")]
    public async Task An_agent_of_unknown_version_is_not_reported_as_too_old(string info)
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.4.0-1") with { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        await obshell.Tenants.ListAsync();
        fake.Misbehave(FakeFault.Respond(200, "application/json", System.Text.Encoding.UTF8.GetBytes($$"""{"successful":true,"status":200,"traceId":"t","data":{{info}}}""")).On("GET", "/api/v1/info"));

        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.Alarms.ListAlertsAsync());
        Assert.That(fake.PendingFaults, Is.Zero, "the agent was asked");
    }

    [Test]
    public async Task The_first_response_is_kept_if_the_agent_does_not_report_its_version()
    {
        await using var fake = await FakeObShell.StartAsync(FakeObShellOptions.ForVersion("4.2.4.0-1") with { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        await obshell.Tenants.ListAsync();
        fake.Misbehave(FakeFault.Status(502).On("GET", "/api/v1/info").Forever());

        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.Alarms.ListAlertsAsync());
    }
}

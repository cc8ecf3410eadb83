using ObShell.Client.Monitoring;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Monitoring;

/// <summary>The filter of inspections; OBShell ignores unknown values.</summary>
internal sealed class InspectionListTests
{
    [Test]
    public async Task An_unknown_inspection_scenario_is_refused()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        await obshell.Inspections.ListReportsAsync(scenario: InspectionScenario.Performance, sort: "start_time,asc");

        Assert.That(() => obshell.Inspections.ListReportsAsync(scenario: new InspectionScenario("ALL")), Throws.ArgumentException.With.Property("ParamName").EqualTo("scenario"));
        Assert.That(Uri.UnescapeDataString(fake.Requests[^1].RawTarget), Does.EndWith("?scenario=PERFORMANCE&sort=start_time,asc"));
    }
}

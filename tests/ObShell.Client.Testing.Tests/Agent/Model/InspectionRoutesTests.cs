using ObShell.Client.Agents;
using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Inspections of the fake cluster.</summary>
internal sealed class InspectionRoutesTests
{
    [Test]
    public async Task An_inspection_finds_what_is_wrong_with_the_cluster()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.Servers.Last().Availability = ObserverAvailability.ProcessNotRunning;
        fixture.Cluster.InspectionFindings = [new(FakeFindingSeverity.Warning, "sql.slow", "3 statements")];
        var operation = await fixture.ObShell.Inspections.StartAsync(InspectionScenario.Basic);
        await operation.WaitForCompletionAsync();

        var listed = (await fixture.ObShell.Inspections.ListReportsAsync()).Items.Single();
        var report = await fixture.ObShell.Inspections.GetReportAsync($"{listed.Id}");
        Assert.Multiple(() =>
        {
            Assert.That((listed.Status, listed.LocalTaskId), Is.EqualTo((InspectionStatus.Succeed, operation.Id.ToString())));
            Assert.That((listed.CriticalCount, listed.WarningCount, listed.PassCount), Is.EqualTo((1, 1, 1)));
            Assert.That((report.Id, report.CriticalCount), Is.EqualTo((0, 1)), "as a real agent it leaves the id out");
            Assert.That(report.ResultDetail.CriticalItems.Single().Results, Is.EqualTo(["observer 10.10.10.3:2882 is inactive"]));
            Assert.That(report.ResultDetail.WarningItems.Single().Name, Is.EqualTo("sql.slow"));
            Assert.That(report.ResultDetail.PassItems.Single().Results, Is.EqualTo(["all pass"]));
        });
    }

    [Test]
    public async Task The_report_of_an_inspection_follows_its_DAG()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.ScriptNext("Cluster inspection", FakeDagScript.FailsAt(2, "obdiag is broken"));
        _ = await fixture.ObShell.Inspections.StartAsync(InspectionScenario.Performance);

        var report = (await fixture.ObShell.Inspections.ListReportsAsync(scenario: InspectionScenario.Performance)).Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That((report.Status, report.ErrorMessage), Is.EqualTo((InspectionStatus.Failed, "obdiag is broken")));
            Assert.That(report.FinishTime.ToDateTimeOffset(), Is.EqualTo(DateTimeOffset.UnixEpoch));
            Assert.That(fixture.Cluster.Inspections.Single().Status, Is.EqualTo(InspectionStatus.Failed));
        });
    }

    [Test]
    public async Task The_list_of_reports_is_filtered_sorted_and_paged()
    {
        await using var fixture = await ModelFixture.StartAsync();
        foreach (var scenario in (InspectionScenario[])[InspectionScenario.Basic, InspectionScenario.Performance, InspectionScenario.Basic])
        {
            _ = fixture.Cluster.AddInspection(scenario);
            fixture.Clock.Advance(TimeSpan.FromHours(1));
        }

        long[] ids = [.. fixture.Cluster.Inspections.Select(inspection => inspection.Id)];
        var inspections = fixture.ObShell.Inspections;
        Assert.Multiple(async () =>
        {
            Assert.That((await inspections.ListReportsAsync(size: 2)).Items.Select(report => report.Id), Is.EqualTo([ids[2], ids[1]]));
            Assert.That((await inspections.ListReportsAsync(scenario: InspectionScenario.Basic, sort: "start_time,asc")).Items.Select(report => report.Id), Is.EqualTo([ids[0], ids[2]]));
        });
    }

    [Test]
    public async Task An_inspection_needs_a_login_for_each_host()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.HasPasswordlessSsh = false;
        var refusal = await ModelFixture.RefusalAsync(() => fixture.ObShell.Inspections.StartAsync(InspectionScenario.Basic));
        _ = fixture.Cluster.AddCredential("all", "admin", "secret", "10.10.10.1", "10.10.10.2", "10.10.10.3");

        Assert.That(refusal, Does.StartWith("400 OB.Cluster.Inspection.Host.Credential.NotFound"));
        Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Inspections.StartAsync(InspectionScenario.Basic)), Is.EqualTo("not refused"));
    }
}

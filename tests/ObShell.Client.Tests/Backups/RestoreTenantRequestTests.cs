using ObShell.Client.Backups;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Backups;

/// <summary>The validation of restore requests.</summary>
internal sealed class RestoreTenantRequestTests
{
    private static readonly DateTimeOffset Moment = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));

    private static readonly RestoreTenantRequest Request = new()
    {
        DataBackupUri = "file:///backup",
        RestoreTenantName = "t2",
        ZoneList = [new TenantZone { Name = "zone1", UnitConfigName = "u1", UnitNum = 1 }],
    };

    [Test]
    public async Task A_request_with_both_a_time_and_an_SCN_is_refused_before_it_is_sent()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var both = Request with { Timestamp = Moment, Scn = 1 };

        Assert.Multiple(() =>
        {
            Assert.That(() => obshell.Restores.StartAsync(both), Throws.ArgumentException.With.Property("ParamName").EqualTo("Scn"));
            Assert.That(fake.CountRequests("POST", "*"), Is.Zero);
        });
    }

    [Test]
    public async Task A_request_needs_a_time_or_an_SCN_and_one_can_replace_the_other()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", StageDuration = TimeSpan.Zero, AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");
        var byScn = Request with { Scn = 1 };

        await obshell.Restores.StartAsync(byScn);
        await obshell.Restores.StartAsync(byScn with { Timestamp = Moment, Scn = null });
        await obshell.Restores.StartAsync(Request with { Timestamp = Moment, Scn = 0 });

        Assert.That(fake.CountExecutions("POST", "/api/v1/tenant/restore"), Is.EqualTo(3));
    }

    [TestCase(-1)]
    [TestCase(101)]
    public void A_score_outside_0_to_100_is_refused(long score) =>
        Assert.That(() => Request with { HaHighThreadScore = score }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("HaHighThreadScore"));

    [TestCase(0)]
    [TestCase(100)]
    public void A_score_from_0_to_100_is_accepted(long score) => Assert.That((Request with { HaHighThreadScore = score }).HaHighThreadScore, Is.EqualTo(score));
}

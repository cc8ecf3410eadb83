namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Sessions, deadlocks and compactions of tenants of a fake.</summary>
internal sealed class TenantSessionTests
{
    [Test]
    public async Task An_added_session_is_found_by_its_values()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        var idle = tenant.AddSession("app", "shop");
        fixture.Clock.Advance(TimeSpan.FromSeconds(5));
        var busy = tenant.AddSession("bob", "test", "select sleep(9)", fixture.Cluster.Servers["10.10.10.2:2886"]);
        fixture.Clock.Advance(TimeSpan.FromSeconds(2));
        var sessions = fixture.ObShell.TenantSessions;
        var all = await sessions.ListAsync("orders", sort: "time,desc", size: 1, page: 2);
        var one = await sessions.GetAsync("orders", $"{busy.Id}");
        var statistics = await sessions.GetStatisticsAsync("orders");

        Assert.Multiple(async () =>
        {
            Assert.That((all.TotalItems, all.Items.Single().Id), Is.EqualTo((2, busy.Id)));
            Assert.That((one.User, one.Info, one.Time, one.ServerIp), Is.EqualTo(("bob", "select sleep(9)", TimeSpan.FromSeconds(2), "10.10.10.2")));
            Assert.That((statistics.TotalCount, statistics.ActiveCount, statistics.MaxActiveTime), Is.EqualTo((2, 1, TimeSpan.FromSeconds(7))));
            Assert.That((await sessions.ListAsync("orders", user: "app")).Items.Single().Id, Is.EqualTo(idle.Id));
            Assert.That((await sessions.ListAsync("orders", db: "test")).Items.Single().Id, Is.EqualTo(busy.Id));
            Assert.That((await sessions.ListAsync("orders", activeOnly: true)).Items.Single().Id, Is.EqualTo(busy.Id));
            Assert.That((await sessions.ListAsync("orders", sessionId: idle.Id)).Items.Single().Id, Is.EqualTo(idle.Id));
            Assert.That((await sessions.ListAsync("orders", observerList: ["10.10.10.2:2882"])).Items.Single().Id, Is.EqualTo(busy.Id));
            Assert.That((await sessions.ListAsync("orders", host: "1.1.1.1")).Items, Is.Empty);
        });
    }

    [Test]
    public async Task A_session_can_be_killed_and_its_query_alone()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        var (first, second) = (tenant.AddSession(statement: "select 1"), tenant.AddSession());
        await fixture.ObShell.TenantSessions.KillQueriesAsync("orders", new() { SessionIds = [first.Id, second.Id] });
        await fixture.ObShell.TenantSessions.KillAsync("orders", new() { SessionIds = [second.Id] });

        Assert.Multiple(async () =>
        {
            Assert.That(first.Statement, Is.Null);
            Assert.That(tenant.Sessions, Is.EqualTo((FakeTenantSession[])[first]));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.TenantSessions.KillAsync("orders", new() { SessionIds = [second.Id] })), Does.StartWith("400 MySQL.Error"));
            Assert.That(
                await ModelFixture.RefusalAsync(() => fixture.ObShell.TenantSessions.GetAsync("orders", $"{second.Id}")),
                Is.EqualTo($"400 OB.Tenant.Session.NotExist: Tenant session '{second.Id}' does not exist."));
        });
    }

    [Test]
    public async Task Added_deadlocks_are_listed_newest_first()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        _ = tenant.AddDeadlock("update a", "update b");
        var newest = tenant.AddDeadlock("delete a", "delete b", "delete c");
        var listed = (await fixture.ObShell.TenantSessions.ListDeadlocksAsync("orders")).Items;

        Assert.Multiple(() =>
        {
            Assert.That((listed.Count, listed[0].EventId, listed[0].Size), Is.EqualTo((2, newest.Id, 3)));
            Assert.That(listed[0].Nodes.Select(node => (node.Sql, node.RollBacked)), Is.EqualTo(((string, bool)[])[("delete a", false), ("delete b", false), ("delete c", true)]));
            Assert.That(() => tenant.AddDeadlock("alone"), Throws.ArgumentException);
        });
    }

    [Test]
    public async Task A_test_can_set_the_duration_of_a_compaction()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        tenant.Compaction.Duration = TimeSpan.FromMinutes(1);
        await fixture.ObShell.Tenants.StartCompactionAsync("orders");
        var running = await fixture.ObShell.Tenants.GetCompactionAsync("orders");
        var again = await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.StartCompactionAsync("orders"));
        fixture.Clock.Advance(TimeSpan.FromMinutes(2));
        var done = await fixture.ObShell.Tenants.GetCompactionAsync("orders");
        var top = await fixture.ObShell.Tenants.ListTopCompactionsAsync(1);

        Assert.Multiple(() =>
        {
            Assert.That((running.Status.ToString(), done.Status.ToString()), Is.EqualTo(("COMPACTING", "IDLE")));
            Assert.That(again, Is.EqualTo("400 OB.Tenant.Compaction.Status.NotIdle: Tenant 'orders' is in 'COMPACTING' status, operation not allowed."));
            Assert.That(running.LastScn, Is.LessThan(done.LastScn));
            Assert.That(top.Select(item => (item.TenantName, item.CostTime)), Is.EqualTo(((string, TimeSpan)[])[("orders", TimeSpan.FromMinutes(1))]));
        });
    }

    [Test]
    public async Task A_compaction_error_stays_until_it_is_cleared()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        tenant.Compaction.HasFailed = true;
        var failed = await fixture.ObShell.Tenants.GetCompactionAsync("orders");
        await fixture.ObShell.Tenants.ClearCompactionErrorAsync("orders");

        Assert.Multiple(() =>
        {
            Assert.That(failed.HasFailed);
            Assert.That(tenant.Compaction.HasFailed, Is.False);
            Assert.That(tenant.Compaction.IsRunning, Is.False);
        });
    }

    [Test]
    public async Task The_tenants_with_the_most_slow_statements_are_listed()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders").SlowSqlCount = 3;
        fixture.Fake.Tenants.Add("bills").SlowSqlCount = 5;
        var top = await fixture.ObShell.Tenants.ListTopSlowSqlsAsync(default, default, 1);

        Assert.That(top.Select(item => (item.TenantName, item.Count)), Is.EqualTo(((string, long)[])[("bills", 5)]));
    }
}

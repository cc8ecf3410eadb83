using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>How replicas of tenants of a fake are added, removed and changed.</summary>
internal sealed class ReplicaTests
{
    [Test]
    public async Task An_added_replica_has_a_pool_and_is_in_the_locality()
    {
        await using var fixture = await StartAsync("zone1");
        var dag = await fixture.ObShell.Tenants.AddReplicasAsync("orders", Additions(ModelFixture.Replica("zone2"), ModelFixture.Replica("zone3") with { ReplicaType = ReplicaType.Readonly }));
        var done = await ModelFixture.FinishAsync(dag);

        var tenant = fixture.Fake.Tenants["orders"];
        Assert.Multiple(async () =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Create and attach resource pools", "Alter tenant locality", "Alter tenant locality"]));
            Assert.That((await fixture.ObShell.Tenants.GetAsync("orders")).Locality, Is.EqualTo("FULL@zone1,FULL@zone2,READONLY@zone3"));
            Assert.That(tenant.Replicas["zone3"], Is.EqualTo(ReplicaType.Readonly));
            Assert.That(tenant.Pools, Has.Count.EqualTo(3));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.AddReplicasAsync("orders", Additions(ModelFixture.Replica("zone2")))), Does.StartWith("400 OB.Tenant.ZoneAlreadyHasReplica"));
        });
    }

    [Test]
    public async Task Removing_a_replica_removes_its_pool()
    {
        await using var fixture = await StartAsync("zone1", "zone2", "zone3");
        var dag = await fixture.ObShell.Tenants.RemoveReplicasAsync("orders", new() { Zones = ["zone3"] });
        var done = await ModelFixture.FinishAsync(dag);

        var nothing = await fixture.ObShell.Tenants.RemoveReplicasAsync("orders", new() { Zones = ["zone3"] });
        Assert.Multiple(async () =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Alter tenant locality", "Drop resource pools"]));
            Assert.That(fixture.Fake.Tenants["orders"].Replicas.Keys, Is.EqualTo((string[])["zone1", "zone2"]));
            Assert.That(fixture.Fake.Tenants["orders"].Pools.SelectMany(pool => pool.Zones), Is.EqualTo((string[])["zone1", "zone2"]));
            Assert.That(nothing, Is.Null);
            Assert.That(
                await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.RemoveReplicasAsync("orders", new() { Zones = ["zone1"] })),
                Is.EqualTo("400 OB.Tenant.Locality.PrincipalNotAllowed: Violate locality principal not allowed."));
        });
    }

    [Test]
    public async Task The_only_replica_cannot_be_removed()
    {
        await using var fixture = await StartAsync("zone1");

        Assert.That(
            await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.RemoveReplicasAsync("orders", new() { Zones = ["zone1"] })),
            Is.EqualTo("400 OB.Tenant.OnlyOneReplica: Tenant 'orders' only has one replica"));
    }

    [Test]
    public async Task A_pool_that_spans_zones_is_split_before_a_replica_is_removed()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var done = await ModelFixture.FinishAsync(await fixture.ObShell.Tenants.RemoveReplicasAsync("sys", new() { Zones = ["zone2"] }));

        Assert.Multiple(() =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Alter tenant locality", "Split resource pool", "Drop resource pools"]));
            Assert.That(fixture.Fake.Tenants["sys"].Pools.Select(pool => string.Join(';', pool.Zones)), Is.EqualTo((string[])["zone1", "zone3"]));
        });
    }

    [Test]
    public async Task A_replica_can_get_another_type_and_other_units()
    {
        await using var fixture = await StartAsync("zone1", "zone2", "zone3");
        _ = fixture.Cluster.AddUnitConfig("medium");
        var dag = await fixture.ObShell.Tenants.UpdateReplicasAsync("orders", Changes(new ReplicaZoneChange { ZoneName = "zone3", ReplicaType = ReplicaType.Readonly, UnitConfigName = "medium" }));
        var done = await ModelFixture.FinishAsync(dag);

        var nothing = await fixture.ObShell.Tenants.UpdateReplicasAsync("orders", Changes(new ReplicaZoneChange { ZoneName = "zone3", ReplicaType = ReplicaType.Readonly, UnitNum = 1 }));
        Assert.Multiple(() =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Alter tenant locality", "Alter resource pool unit config"]));
            Assert.That(fixture.Fake.Tenants["orders"].Replicas["zone3"], Is.EqualTo(ReplicaType.Readonly));
            Assert.That(fixture.Fake.Tenants["orders"].Pools.Select(pool => pool.UnitConfig.Name), Is.EqualTo((string[])["small", "small", "medium"]));
            Assert.That(nothing, Is.Null);
        });
    }

    [Test]
    public async Task The_number_of_units_is_changed_in_all_zones_or_in_none()
    {
        await using var fixture = await StartAsync("zone1", "zone2");
        foreach (var zone in (string[])["zone1", "zone2"])
        {
            _ = fixture.Cluster.AddServer(new() { Ip = "10.10.20.1", Port = zone == "zone1" ? 2886 : 2887 }, zone);
        }

        var dag = await fixture.ObShell.Tenants.UpdateReplicasAsync("orders", Changes(new ReplicaZoneChange { ZoneName = "zone1", UnitNum = 2 }, new ReplicaZoneChange { ZoneName = "zone2", UnitNum = 2 }));
        var done = await ModelFixture.FinishAsync(dag);

        Assert.Multiple(async () =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Alter resource pool unit num"]));
            Assert.That(fixture.Fake.Tenants["orders"].Pools.Select(pool => pool.UnitCount), Is.EqualTo((int[])[2, 2]));
            Assert.That(await RefusedAsync(new() { ZoneName = "zone1", UnitNum = 1 }), Is.EqualTo("500 OB.Tenant.ModifyUnitNumPartially: Cannot modify unit number partially."));
            Assert.That(await RefusedAsync(new() { ZoneName = "zone1", UnitNum = 3 }), Does.StartWith("400 OB.Tenant.UnitNum.ExceedsLimit"));
            Assert.That(await RefusedAsync(new() { ZoneName = "zone3" }), Is.EqualTo("400 OB.Tenant.ZoneWithoutReplica: Zone 'zone3' does not have a replica."));
            Assert.That(await RefusedAsync(new() { ZoneName = "zone1", UnitConfigName = "nope" }), Does.StartWith("400 OB.Resource.UnitConfig.NotExist"));
            Assert.That(await RefusedAsync(new() { ZoneName = "zone1", ReplicaType = ReplicaType.Readonly }), Does.StartWith("400 OB.Tenant.Locality.PrincipalNotAllowed"));
        });

        Task<string> RefusedAsync(ReplicaZoneChange change) => ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.UpdateReplicasAsync("orders", Changes(change)));
    }

    private static async Task<ModelFixture> StartAsync(params string[] zones)
    {
        var fixture = await ModelFixture.StartAsync();
        _ = fixture.Cluster.AddUnitConfig("small");
        await ModelFixture.FinishAsync(await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("orders", zones)));
        return fixture;
    }

    private static ScaleOutTenantReplicasRequest Additions(params IReadOnlyList<TenantZone> zones) => new() { ZoneList = zones };

    private static UpdateReplicasRequest Changes(params IReadOnlyList<ReplicaZoneChange> zones) => new() { ZoneList = zones };
}

using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Unit configurations, resource pools and the recycle bin of a fake.</summary>
internal sealed class ResourceTests
{
    private static IEnumerable<TestCaseData> Impossible =>
    [
        new(Unit("sys_unit_config"), "400 OB.Resource.UnitConfig.Existed: Unit config 'sys_unit_config' already exists"),
        new(Unit("u") with { MaxCpu = -1 }, "400 Common.IllegalArgument: The input parameter 'max_cpu' is illegal: max_cpu should be positive."),
        new(Unit("u") with { MinCpu = 3 }, "400 Common.IllegalArgument: The input parameter 'min_cpu' is illegal: min_cpu should not be greater than max_cpu."),
        new(Unit("u") with { MaxCpu = 0.5 }, "400 Common.IllegalArgument: The input parameter 'max_cpu' is illegal: min value is 1."),
        new(Unit("u") with { MaxIops = 1, MinIops = 2 }, "400 Common.IllegalArgument: The input parameter 'min_iops' is illegal: min_iops should not be greater than max_iops."),
        new(Unit("u") with { DataDiskSize = "1G" }, "400 Common.IllegalArgument: The input parameter 'data_disk_size' is illegal: DATA_DISK_SIZE is only supported in shared storage mode."),
    ];

    [Test]
    public async Task A_unit_configuration_can_be_created_and_dropped()
    {
        await using var fixture = await ModelFixture.StartAsync();
        await fixture.ObShell.Units.CreateAsync(Unit("small"));
        var unit = await fixture.ObShell.Units.GetAsync("small");
        var listed = await fixture.ObShell.Units.ListAsync();
        var seen = fixture.Cluster.UnitConfigs["small"];
        await fixture.ObShell.Units.DropAsync("small");
        await fixture.ObShell.Units.DropAsync("small");

        Assert.Multiple(async () =>
        {
            Assert.That((unit.MaxCpu, unit.MinCpu, unit.MemorySize.Bytes, unit.LogDiskSize.Bytes), Is.EqualTo((2d, 2d, 2L << 30, 6L << 30)));
            Assert.That(listed.Select(item => item.Name), Is.EqualTo((string[])["sys_unit_config", "small"]));
            Assert.That(seen.MemoryBytes, Is.EqualTo(2L << 30));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Units.GetAsync("small")), Is.EqualTo("400 OB.Resource.UnitConfig.NotExist: Unit config 'small' does not exist."));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Units.DropAsync("sys_unit_config")), Does.StartWith("400 MySQL.Error"));
        });
    }

    [TestCaseSource(nameof(Impossible))]
    public async Task An_invalid_unit_configuration_is_refused(CreateUnitConfigRequest request, string refusal)
    {
        await using var fixture = await ModelFixture.StartAsync();

        Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Units.CreateAsync(request)), Is.EqualTo(refusal));
    }

    [Test]
    public async Task Only_a_pool_without_a_tenant_can_be_dropped()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var pool = fixture.Fake.Tenants.Add("orders").Pools[0];
        var refusal = await ModelFixture.RefusalAsync(() => fixture.ObShell.Pools.DropAsync(pool.Name));
        pool.Tenant = null;
        await fixture.ObShell.Pools.DropAsync(pool.Name);
        await fixture.ObShell.Pools.DropAsync(pool.Name);

        Assert.Multiple(() =>
        {
            Assert.That(refusal, Is.EqualTo($"400 OB.Resource.Pool.Granted: Resource pool '{pool.Name}' has already been granted to a tenant."));
            Assert.That(fixture.Cluster.Pools.Contains(pool.Name), Is.False);
        });
    }

    [Test]
    public async Task A_tenant_in_the_recycle_bin_can_be_restored_under_another_name()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        var dag = await fixture.ObShell.Tenants.DropAsync("orders", new() { NeedRecycle = true });
        var done = await ModelFixture.FinishAsync(dag);
        var (isThere, recycled) = (fixture.Fake.Tenants.Contains("orders"), (await fixture.ObShell.RecycleBin.ListAsync()).Single());
        var taken = await ModelFixture.RefusalAsync(() => fixture.ObShell.RecycleBin.FlashbackAsync("orders", "sys"));
        await fixture.ObShell.RecycleBin.FlashbackAsync(recycled.ObjectName, "purchases");

        Assert.Multiple(async () =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Recycle tenant"]));
            Assert.That((isThere, recycled.OriginalTenantName, recycled.CanUndrop, recycled.CanPurge), Is.EqualTo((false, "orders", true, true)));
            Assert.That(taken, Is.EqualTo("400 OB.Tenant.Existed: Tenant sys already exists"));
            Assert.That(fixture.Fake.Tenants["purchases"], Is.SameAs(tenant));
            Assert.That(tenant.Pools, Has.Count.EqualTo(3));
            Assert.That(await fixture.ObShell.RecycleBin.ListAsync(), Is.Empty);
            Assert.That(
                await ModelFixture.RefusalAsync(() => fixture.ObShell.RecycleBin.FlashbackAsync("orders")), Is.EqualTo("400 OB.Recyclebin.Tenant.NotExist: Tenant 'orders' does not exist in recyclebin"));
        });
    }

    [Test]
    public async Task Purging_a_tenant_removes_its_pools()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders");
        _ = fixture.Fake.Tenants.Recycle("orders");
        var pools = fixture.Cluster.Pools.Count;
        var done = await ModelFixture.FinishAsync(await fixture.ObShell.RecycleBin.PurgeAsync("orders"));

        Assert.Multiple(async () =>
        {
            Assert.That(pools, Is.EqualTo(4));
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Wait tenant purge finished", "Drop resource pools"]));
            Assert.That(fixture.Cluster.RecycleBin, Is.Empty);
            Assert.That(fixture.Cluster.Pools, Has.Count.EqualTo(1));
            Assert.That(await fixture.ObShell.RecycleBin.PurgeAsync("orders"), Is.Null);
        });
    }

    private static CreateUnitConfigRequest Unit(string name) => new() { Name = name, MemorySize = "2G", MaxCpu = 2 };
}

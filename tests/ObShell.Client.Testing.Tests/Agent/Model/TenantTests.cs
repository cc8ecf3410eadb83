using System.Text.Json.Nodes;
using ObShell.Client.Dags;
using ObShell.Client.Tenants;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>How tenants of a fake are created, changed and dropped.</summary>
internal sealed class TenantTests
{
    private static IEnumerable<TestCaseData> Impossible =>
    [
        new(ModelFixture.Tenant("sys", "zone1"), "400 OB.Tenant.Existed: Tenant sys already exists"),
        new(ModelFixture.Tenant("a$b", "zone1"), "400 OB.Tenant.Name.Invalid: Tenant name 'a$b' is invalid: Since 4.2.1, manually creating a tenant name containing '$' is not supported"),
        new(ModelFixture.Tenant("all_user", "zone1"), "400 OB.Tenant.Name.Invalid: Tenant name 'all_user' is invalid: Since 4.2.1, using 'all_user' (case insensitive) as a tenant name is not supported"),
        new(ModelFixture.Tenant("a b", "zone1"), "400 OB.Tenant.Name.Invalid: Tenant name 'a b' is invalid: Tenant names may only contain letters, numbers, and special characters(- _ # ~ +)."),
        new(ModelFixture.Tenant("t", "zone9"), "400 OB.Zone.NotExist: Zone 'zone9' does not exist"),
        new(ModelFixture.Tenant("t", "zone1", "zone1"), "400 OB.Tenant.Zone.Repeated: Zone 'zone1' is repeated."),
        new(With(ModelFixture.Replica("zone1", "huge")), "400 OB.Resource.UnitConfig.NotExist: Unit config 'huge' does not exist."),
        new(With(ModelFixture.Replica("zone1", count: 2)), "400 OB.Tenant.UnitNum.ExceedsLimit: Unit number '2' is bigger than server number '1' in zone 'zone1'."),
        new(With(ModelFixture.Replica("zone1", count: -1)), "400 OB.Tenant.UnitNum.Invalid: Unit number '-1' is invalid: unit num should be greater than 0"),
        new(With(ModelFixture.Replica("zone1"), ModelFixture.Replica("zone2", count: 2)), "400 OB.Tenant.UnitNum.Inconsistent: Unit number is inconsistent, should be the same in all zones."),
        new(
            With(ModelFixture.Replica("zone1") with { ReplicaType = ReplicaType.Readonly }),
            "400 OB.Tenant.NoPaxosReplica: Tenant 'At least one zone should have full replica.' has no paxos replica, please check tenant's replica info."),
        new(With(ModelFixture.Replica("zone1", "large")), "400 OB.Tenant.ResourceNotEnough: Server 10.10.10.1:2882 MEMORY_SIZE resource not enough."),
        new(ModelFixture.Tenant("t", "zone1") with { Mode = TenantMode.Oracle }, "400 OB.Tenant.Mode.NotSupported: Tenant mode 'ORACLE' is not supported."),
        new(ModelFixture.Tenant("t", "zone1") with { PrimaryZone = "zone2" }, "400 OB.Tenant.PrimaryZone.Invalid: Primary zone 'zone2' is invalid: Zone 'zone2' is not in zone_list.."),
        new(ModelFixture.Tenant("t", "zone1") with { PrimaryZone = "zone1;zone1" }, "400 OB.Tenant.PrimaryZone.Invalid: Primary zone 'zone1;zone1' is invalid: Zone 'zone1' is repeated in primary_zone.."),
        new(ModelFixture.Tenant("t", "zone1") with { Charset = "latin9" }, "400 OB.Tenant.Collation.Invalid: Invalid collation: 'Charset 'latin9' is not exist.'."),
        new(ModelFixture.Tenant("t", "zone1") with { Charset = "gbk", Collation = "utf8mb4_bin" }, "400 OB.Tenant.Collation.Invalid: Invalid collation: 'Charset 'gbk' and Collation 'utf8mb4_bin' is not match.'."),
        new(ModelFixture.Tenant("t", "zone1") with { Variables = new Dictionary<string, JsonNode?> { ["nope"] = 1 } }, "404 OB.Tenant.Variable.NotExist: Tenant variable 'nope' does not exist."),
        new(ModelFixture.Tenant("t", "zone1") with { Parameters = new Dictionary<string, JsonNode?> { ["nope"] = 1 } }, "400 OB.Tenant.Parameter.NotExist: Tenant parameter 'nope' does not exist."),
        new(ModelFixture.Tenant("t", "zone1") with { Scenario = TenantScenario.Olap }, "400 OB.Tenant.SetScenario.NotSupported: Current observer does not support scenario"),
    ];

    [Test]
    public async Task An_added_tenant_is_described_and_listed_with_its_pools()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders").Comment = "for tests";

        var tenant = await fixture.ObShell.Tenants.GetAsync("orders");
        var listed = await fixture.ObShell.Tenants.ListAsync();
        var cluster = await fixture.ObShell.Cluster.GetInfoAsync();
        var pools = await fixture.ObShell.Pools.ListAsync();
        Assert.Multiple(() =>
        {
            Assert.That((tenant.Comment, tenant.Locality), Is.EqualTo(("for tests", "FULL@zone1,FULL@zone2,FULL@zone3")));
            Assert.That(tenant.Pools.Select(pool => (pool.ZoneList, pool.UnitConfig?.Name)), Is.EqualTo(((string, string)[])[("zone1", "unit_1c1g"), ("zone2", "unit_1c1g"), ("zone3", "unit_1c1g")]));
            Assert.That(listed.Select(item => item.TenantName), Is.EqualTo((string[])["sys", "orders"]));
            Assert.That(cluster.Tenants.Select(item => item.TenantName), Is.EqualTo((string[])["sys", "orders"]));
            Assert.That(pools.Count(pool => pool.TenantId == tenant.TenantId), Is.EqualTo(3));
        });
    }

    [Test]
    public async Task A_created_tenant_has_the_requested_properties()
    {
        await using var fixture = await StartAsync();
        var dag = await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone1", "zone3") with
        {
            PrimaryZone = "zone3;zone1",
            Whitelist = "10.0.0.1",
            RootPassword = "Root#1",
            Charset = "gbk",
            Comment = "all orders",
            ReadOnly = true,
            Variables = new Dictionary<string, JsonNode?> { ["time_zone"] = "+00:00", ["autocommit"] = false, ["wait_timeout"] = 60, ["lower_case_table_names"] = 2 },
            Parameters = new Dictionary<string, JsonNode?> { ["undo_retention"] = 900 },
            ImportScript = true,
        });
        var done = await ModelFixture.FinishAsync(dag);

        var tenant = fixture.Fake.Tenants["orders"];
        var info = await fixture.ObShell.Tenants.GetAsync("orders");
        Assert.Multiple(() =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])
                ["Create tenant", "Set tenant parameter", "Modify tenant whitelist", "Set tenant time zone", "Set tenant variables", "Import script for tenant", "Set root password"]));
            Assert.That((info.PrimaryZone, info.Locality, info.Charset, info.Collation), Is.EqualTo(("zone3;zone1", "FULL@zone1,FULL@zone3", "gbk", "gbk_chinese_ci")));
            Assert.That((info.Whitelist, info.Comment, info.ReadOnly, info.TimeZone, info.LowerCaseTableNames), Is.EqualTo(("10.0.0.1,127.0.0.1", "all orders", true, "+00:00", "2")));
            Assert.That((tenant.RootPassword, tenant.Variables["autocommit"], tenant.Variables["wait_timeout"], tenant.Parameters["undo_retention"]), Is.EqualTo(("Root#1", "0", "60", "900")));
            Assert.That(tenant.Pools.Select(pool => pool.UnitConfig.Name), Is.EqualTo((string[])["small", "small"]));
            Assert.That(tenant.Parameters["global_index_auto_split_policy"], Is.EqualTo("ALL"));
        });
    }

    [Test]
    public async Task The_creation_of_a_tenant_has_the_logs_of_a_real_agent()
    {
        await using var fixture = await StartAsync();
        var dag = await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("t9", "zone1") with { Whitelist = "%", RootPassword = "T9-root#1" });
        var logs = (await ModelFixture.FinishAsync(dag)).Nodes!.SelectMany(node => node.SubTasks!).SelectMany(task => task.TaskLogs!).ToArray();

        var pool = fixture.Fake.Tenants["t9"].Pools[0].Name;
        Assert.That(logs, Is.EqualTo((string[])
        [
            $"Create resource pool: {{{pool} zone1 small 1}}",
            $"Create resource pool {pool} success",
            $"Create tenant sql: CREATE TENANT `t9` resource_pool_list=(\"{pool}\"), LOCALITY = \"FULL@zone1\", PRIMARY_ZONE = `RANDOM` SET ob_tcp_invited_nodes = ``, ob_compatibility_mode = `MYSQL`",
            "Create tenant success, tenant id: 1002",
            "Set tenant parameter 'map[global_index_auto_split_policy:ALL]' for tenant 't9'",
            "modify tenant 't9' whitelist to '%'",
            "Set root password for tenant 't9'",
        ]));
    }

    [Test]
    public async Task A_tenant_is_listed_only_after_the_stage_that_creates_it()
    {
        await using var fake = await FakeObShell.StartAsync(new() { StageDuration = TimeSpan.FromDays(1) });
        _ = fake.Cluster.AddUnitConfig("small");
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString() });
        _ = await obshell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone1"));

        Assert.Multiple(async () =>
        {
            Assert.That(fake.Tenants.Contains("orders"), Is.False);
            Assert.That(await ModelFixture.RefusalAsync(() => obshell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone1"))), Does.StartWith("500 OB.Tenant.UnderMaintenance"));
        });
    }

    [Test]
    public async Task A_rolled_back_creation_leaves_no_tenant_and_no_pools()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.ScriptNext("Create tenant", new FakeDagScript { FailAtStage = 3, AllowRollback = true });
        var dag = await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone1"));
        _ = await Assert.CatchAsync(() => dag.WaitForCompletionAsync());
        var isThere = fixture.Fake.Tenants.Contains("orders");
        await dag.RollbackAsync();
        await Patience.UntilAsync(() => !fixture.Fake.Tenants.Contains("orders"));

        Assert.Multiple(() =>
        {
            Assert.That(isThere);
            Assert.That(fixture.Cluster.Pools.Select(pool => pool.Name), Is.EqualTo((string[])["sys_pool"]));
        });
    }

    [TestCaseSource(nameof(Impossible))]
    public async Task An_invalid_tenant_is_refused(CreateTenantRequest request, string refusal)
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.AddUnitConfig("large").MemoryBytes = 100L << 30;

        Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.CreateAsync(request)), Is.EqualTo(refusal));
        Assert.That(fixture.Fake.Tenants, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_ORACLE_tenant_can_be_created_if_the_edition_supports_it()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.IsCommunityEdition = false;
        fixture.Cluster.Scenarios = [TenantScenario.Olap];
        var dag = await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("ora", "zone1") with { Mode = TenantMode.Oracle, Scenario = TenantScenario.Olap });
        await dag.WaitForCompletionAsync();

        var listed = await fixture.ObShell.Tenants.ListAsync(TenantMode.Oracle);
        var templates = await fixture.ObShell.Tenants.ListParameterTemplatesAsync();
        Assert.Multiple(() =>
        {
            Assert.That(listed.Select(tenant => (tenant.TenantName, tenant.ConnectionStrings[0].Value)), Is.EqualTo(((string, string)[])[("ora", "obclient -h10.10.10.1 -P2881 -uSYS@ora -p")]));
            Assert.That(templates.Select(template => template.Scenario), Is.EqualTo((TenantScenario[])[TenantScenario.Olap]));
        });
    }

    [Test]
    public async Task Dropping_a_tenant_removes_its_pools()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders");
        var dag = await fixture.ObShell.Tenants.DropAsync("orders");
        var done = await ModelFixture.FinishAsync(dag);

        var again = await fixture.ObShell.Tenants.DropAsync("orders");
        Assert.Multiple(async () =>
        {
            Assert.That(done.Nodes!.Select(node => node.Name), Is.EqualTo((string[])["Drop tenant", "Drop resource pools"]));
            Assert.That(again, Is.Null);
            Assert.That(fixture.Cluster.Pools, Has.Count.EqualTo(1));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.GetAsync("orders")), Is.EqualTo("400 OB.Tenant.NotExist: Tenant 'orders' does not exist."));
            Assert.That(
                await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.DropAsync("sys")),
                Is.EqualTo("400 OB.Tenant.SysOperationNotAllowed: System tenant is not allowed to perform this operation"));
        });
    }

    [Test]
    public async Task A_tenant_can_be_renamed_to_an_unused_name()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        fixture.Fake.Tenants.Add("bills");
        await fixture.ObShell.Tenants.RenameAsync("orders", "purchases");

        Assert.Multiple(async () =>
        {
            Assert.That(fixture.Fake.Tenants["purchases"], Is.SameAs(tenant));
            Assert.That((await fixture.ObShell.Tenants.GetAsync("purchases")).TenantId, Is.EqualTo(tenant.Id));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.RenameAsync("purchases", "bills")), Does.StartWith("400 MySQL.Error"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.RenameAsync("purchases", "a$")), Does.StartWith("400 OB.Tenant.Name.Invalid"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.RenameAsync("orders", "x")), Does.StartWith("400 OB.Tenant.NotExist"));
        });
    }

    [Test]
    public async Task A_locked_tenant_rejects_connections_until_it_is_unlocked()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        await fixture.ObShell.Tenants.LockAsync("orders");
        var (isLocked, refusal) = (tenant.IsLocked, await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.ListAsync("orders")));
        var listed = (await fixture.ObShell.Tenants.GetAsync("orders")).IsLocked;
        await fixture.ObShell.Tenants.UnlockAsync("orders");

        Assert.Multiple(async () =>
        {
            Assert.That((isLocked, listed, refusal), Is.EqualTo((true, true, "400 OB.Tenant.Locked: Tenant orders is locked")));
            Assert.That(tenant.IsLocked, Is.False);
            Assert.That(await fixture.ObShell.Users.ListAsync("orders"), Has.Count.EqualTo(1));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.LockAsync("sys")), Does.StartWith("400 MySQL.Error"));
        });
    }

    [Test]
    public async Task A_primary_zone_and_a_whitelist_can_be_changed()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders");
        var dag = await fixture.ObShell.Tenants.SetPrimaryZoneAsync("orders", "zone2,zone1;zone3");
        await dag.WaitForCompletionAsync();
        await fixture.ObShell.Tenants.SetWhitelistAsync("orders", "10.0.0.1,10.0.0.1");
        var first = await fixture.ObShell.Tenants.GetAsync("orders");
        await fixture.ObShell.Tenants.SetWhitelistAsync("orders", new SetTenantWhitelistRequest { Whitelist = "" });
        await ModelFixture.FinishAsync(await fixture.ObShell.Tenants.SetPrimaryZoneAsync("orders", "random"));

        Assert.Multiple(async () =>
        {
            Assert.That((first.PrimaryZone, first.Whitelist), Is.EqualTo(("zone2,zone1;zone3", "10.0.0.1,127.0.0.1")));
            Assert.That((fixture.Fake.Tenants["orders"].PrimaryZone, fixture.Fake.Tenants["orders"].Whitelist), Is.EqualTo(("RANDOM", "127.0.0.1")));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.SetPrimaryZoneAsync("orders", "zone9")), Does.StartWith("400 OB.Tenant.PrimaryZone.Invalid"));
        });
    }

    [Test]
    public async Task A_changed_root_password_is_required_until_the_agent_has_stored_it()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        await fixture.ObShell.Tenants.SetRootPasswordAsync("orders", new() { NewPassword = "secret" });
        var refused = await ModelFixture.RefusalAsync(() => fixture.ObShell.Users.ListAsync("orders"));
        var before = await fixture.ObShell.Tenants.PrecheckAsync("orders");
        var given = await fixture.ObShell.Tenants.PrecheckAsync("orders", "secret");
        var withPassword = await fixture.ObShell.Users.ListAsync("orders", "secret");
        var wrong = await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.PersistRootPasswordAsync("orders", "wrong"));
        await fixture.ObShell.Tenants.PersistRootPasswordAsync("orders", "secret");

        Assert.Multiple(async () =>
        {
            Assert.That(tenant.RootPassword, Is.EqualTo("secret"));
            Assert.That(refused, Does.StartWith("400 MySQL.Error: MySQL error: Failed to get db connection of tenant orders: Error 1045 (42000): Access denied for user 'root'"));
            Assert.That((before.IsConnectable, before.IsEmptyRootPassword, given.IsConnectable), Is.EqualTo((false, false, true)));
            Assert.That(withPassword, Has.Count.EqualTo(1));
            Assert.That(wrong, Is.EqualTo("400 OB.Tenant.RootPasswordIncorrect: The provided password is unable to connect to the tenant"));
            Assert.That((await fixture.ObShell.Tenants.PrecheckAsync("orders")).IsConnectable);
            Assert.That(await fixture.ObShell.Users.ListAsync("orders"), Has.Count.EqualTo(1));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.SetRootPasswordAsync("orders", new() { OldPassword = "no", NewPassword = "x" })), Does.StartWith("400 MySQL.Error"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Tenants.SetRootPasswordAsync("sys", new() { NewPassword = "x" })), Does.StartWith("400 OB.Tenant.SysOperationNotAllowed"));
        });
    }

    [Test]
    public async Task Charsets_depend_on_the_tenant_mode()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var all = await fixture.ObShell.Cluster.ListCharsetsAsync();
        var oracle = await fixture.ObShell.Cluster.ListCharsetsAsync(TenantMode.Oracle);

        Assert.Multiple(() =>
        {
            Assert.That(all.Single(charset => charset.Name == "utf8mb4").Collations.Single(collation => collation.IsDefault).Name, Is.EqualTo("utf8mb4_general_ci"));
            Assert.That(oracle.Select(charset => charset.Name), Is.EqualTo((string[])["utf8mb4", "gbk", "gb18030"]));
        });
    }

    private static CreateTenantRequest With(params IReadOnlyList<TenantZone> zones) => new() { Name = "t", ZoneList = zones };

    [Test]
    public async Task A_creation_that_failed_cannot_go_on_after_another_operation_of_the_tenant()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.AddUnitConfig("small");
        fixture.Cluster.ScriptNext("Create tenant", FakeDagScript.FailsAt(1) with { AllowRetry = true });
        var first = await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone1"));
        _ = await first.FailAsync();
        await ModelFixture.FinishAsync(await fixture.ObShell.Tenants.CreateAsync(ModelFixture.Tenant("orders", "zone2")));

        Assert.Multiple(async () =>
        {
            Assert.That(await ModelFixture.RefusalAsync(() => first.RetryAsync()), Does.StartWith($"500 Task.Expired: orders has already executed task ").And.Contain($"'{first.Id}: Create tenant orders' cannot be executed"));
            Assert.That(fixture.Cluster.Tenants.Select(tenant => tenant.Name), Is.EqualTo(new[] { "sys", "orders" }));
        });
    }

    private static async Task<ModelFixture> StartAsync()
    {
        var fixture = await ModelFixture.StartAsync();
        _ = fixture.Cluster.AddUnitConfig("small");
        return fixture;
    }
}

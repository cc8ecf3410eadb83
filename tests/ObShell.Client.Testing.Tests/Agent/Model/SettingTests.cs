using System.Text.Json.Nodes;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Parameters and variables of the fake cluster and its tenants.</summary>
internal sealed class SettingTests
{
    [Test]
    public async Task Parameters_set_by_a_test_are_read_and_those_set_by_a_request_are_visible_to_the_test()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        tenant.Parameters["undo_retention"] = "600";
        var read = await fixture.ObShell.Parameters.GetTenantParameterAsync("orders", "undo_retention");
        await fixture.ObShell.Parameters.SetTenantParametersAsync("orders", new() { Parameters = new Dictionary<string, JsonNode?> { ["undo_retention"] = 1200, ["enable_early_lock_release"] = false } });
        var listed = await fixture.ObShell.Parameters.ListTenantParametersAsync("orders", "%_thread_score");

        Assert.Multiple(async () =>
        {
            Assert.That((read.Value, read.DataType), Is.EqualTo(("600", "INT")));
            Assert.That((tenant.Parameters["undo_retention"], tenant.Parameters["enable_early_lock_release"]), Is.EqualTo(("1200", "False")));
            Assert.That(listed.Select(parameter => parameter.Name), Is.EqualTo((string[])["ha_high_thread_score", "ha_low_thread_score"]));
            Assert.That(await RefusedAsync("nope", 1), Is.EqualTo("400 OB.Tenant.Parameter.NotExist: Tenant parameter 'nope' does not exist."));
            Assert.That(await RefusedAsync("undo_retention", null), Is.EqualTo("400 OB.Tenant.Parameter.Empty: Tenant parameter name or value is empty."));
            Assert.That(() => tenant.Parameters["nope"], Throws.InstanceOf<KeyNotFoundException>());
        });

        Task<string> RefusedAsync(string name, JsonNode? value) => ModelFixture.RefusalAsync(
            () => fixture.ObShell.Parameters.SetTenantParametersAsync("orders", new() { Parameters = new Dictionary<string, JsonNode?> { [name] = value } }));
    }

    [Test]
    public async Task Variables_set_by_a_test_are_read_and_those_set_by_a_request_are_visible_to_the_test()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var tenant = fixture.Fake.Tenants.Add("orders");
        tenant.Variables["wait_timeout"] = "60";
        var read = await fixture.ObShell.Variables.GetAsync("orders", "wait_timeout");
        await fixture.ObShell.Variables.SetAsync("orders", new() { Variables = new Dictionary<string, JsonNode?> { ["wait_timeout"] = 120, ["autocommit"] = true } });
        var listed = await fixture.ObShell.Variables.ListAsync("orders", "wait_timeout");

        Assert.Multiple(async () =>
        {
            Assert.That(read.Value, Is.EqualTo("60"));
            Assert.That((tenant.Variables["wait_timeout"], tenant.Variables["autocommit"]), Is.EqualTo(("120", "1")));
            Assert.That(listed.Select(variable => variable.Value), Is.EqualTo((string[])["120"]));
            Assert.That(await RefusedAsync("nope", 1), Is.EqualTo("404 OB.Tenant.Variable.NotExist: Tenant variable 'nope' does not exist."));
            Assert.That(await RefusedAsync("autocommit", null), Is.EqualTo("400 OB.Tenant.Variable.Empty: Tenant variable name or value is empty."));
            Assert.That(await RefusedAsync("time_zone", 8), Is.EqualTo("400 OB.Tenant.Variable.Invalid: Tenant variable 'time_zone' is invalid: Incorrect type."));
        });

        Task<string> RefusedAsync(string name, JsonNode? value) => ModelFixture.RefusalAsync(
            () => fixture.ObShell.Variables.SetAsync("orders", new() { Variables = new Dictionary<string, JsonNode?> { [name] = value } }));
    }

    [Test]
    public async Task A_cluster_parameter_can_be_set_everywhere_in_a_zone_or_on_a_server()
    {
        await using var fixture = await ModelFixture.StartAsync();
        await SetAsync(fixture, Setting("syslog_level", "WARN"));
        var everywhere = await ReadAsync(fixture, "syslog_level");
        await SetAsync(fixture, Setting("syslog_level", "DEBUG") with { Zones = ["zone2"] }, Setting("syslog_level", "TRACE") with { Servers = ["10.10.10.3:2882"] });
        var apart = await ReadAsync(fixture, "syslog_level");
        var levels = (fixture.Cluster.Parameters["syslog_level"], fixture.Cluster.Servers["10.10.10.2:2886"].Parameters["syslog_level"]);
        await SetAsync(fixture, Setting("syslog_level", "INFO"));

        Assert.Multiple(async () =>
        {
            Assert.That((everywhere.IsSingleValue, everywhere.Values[0]), Is.EqualTo((true, "WARN")));
            Assert.That(apart.ObParameters.Select(value => value.Value), Is.EqualTo((string[])["WARN", "DEBUG", "TRACE"]));
            Assert.That(levels, Is.EqualTo(("WARN", "DEBUG")));
            Assert.That((await ReadAsync(fixture, "syslog_level")).Values, Is.EqualTo((string[])["INFO"]));
        });
    }

    [Test]
    public async Task A_tenant_parameter_can_be_set_for_sys_for_some_or_for_all_other_tenants()
    {
        await using var fixture = await ModelFixture.StartAsync();
        fixture.Fake.Tenants.Add("orders");
        fixture.Fake.Tenants.Add("bills");
        await SetAsync(fixture, Setting("open_cursors", "60", ParameterScope.Tenant));
        await SetAsync(fixture, Setting("open_cursors", "70", ParameterScope.Tenant) with { AllUserTenant = true });
        await SetAsync(fixture, Setting("open_cursors", "80", ParameterScope.Tenant) with { Tenants = ["bills"] });
        var read = await ReadAsync(fixture, "open_cursors");

        Assert.Multiple(() =>
        {
            Assert.That(fixture.Fake.Tenants.Select(tenant => tenant.Parameters["open_cursors"]), Is.EqualTo((string[])["60", "70", "80"]));
            Assert.That(read.TenantValue.Select(value => (value.TenantName, value.Value)).Distinct(), Is.EqualTo(((string, string)[])[("sys", "60"), ("orders", "70"), ("bills", "80")]));
        });
    }

    [Test]
    public async Task An_unsettable_cluster_parameter_is_refused()
    {
        await using var fixture = await ModelFixture.StartAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await RefusedAsync(Setting("nope", "1")), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(Setting("zone", "1")), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(Setting("syslog_level", "1") with { Zones = ["zone9"] }), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(Setting("syslog_level", "1") with { Servers = ["1.1.1.1:2882"] }), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(Setting("open_cursors", "1", ParameterScope.Tenant) with { Tenants = ["nope"] }), Does.StartWith("400 MySQL.Error"));
            Assert.That(await RefusedAsync(Setting("syslog_level", "1") with { Zones = ["zone1"], Servers = ["10.10.10.1:2882"] }), Does.StartWith("400 Common.IllegalArgument"));
            Assert.That(await RefusedAsync(Setting("syslog_level", "1") with { Tenants = ["sys"] }), Does.StartWith("400 Common.IllegalArgument"));
            Assert.That(await RefusedAsync(Setting("open_cursors", "1", ParameterScope.Tenant) with { Tenants = ["sys"], AllUserTenant = true }), Does.StartWith("400 Common.IllegalArgument"));
        });

        Task<string> RefusedAsync(ClusterParameterSetting setting) => ModelFixture.RefusalAsync(() => SetAsync(fixture, setting));
    }

    private static ClusterParameterSetting Setting(string name, string value, ParameterScope? scope = null) => new() { Name = name, Value = value, Scope = scope ?? ParameterScope.Cluster };

    private static Task SetAsync(ModelFixture fixture, params IReadOnlyList<ClusterParameterSetting> settings) => fixture.ObShell.Parameters.SetClusterParametersAsync(new() { Parameters = settings });

    private static async Task<ClusterParameter> ReadAsync(ModelFixture fixture, string name) => (await fixture.ObShell.Parameters.ListClusterParametersAsync()).Single(parameter => parameter.Name == name);
}

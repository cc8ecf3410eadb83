using ObShell.Client.Clusters;
using ObShell.Client.Monitoring;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>Alerts, silencers, rules and metrics of the fake cluster, and its shared storage.</summary>
internal sealed class MonitoringRoutesTests
{
    private static Alert Down => new()
    {
        Fingerprint = "1",
        Rule = "ob_server_down",
        Severity = AlarmSeverity.Critical,
        Instance = new() { Type = AlarmInstanceType.Observer, Obcluster = "obcluster", Observer = "10.10.10.2" },
        Labels = [new() { Key = "job", Value = "observer" }],
        Summary = "The observer is down",
    };

    private static Alert Full => new()
    {
        Fingerprint = "2",
        Rule = "ob_disk_full",
        Severity = AlarmSeverity.Warning,
        Instance = new() { Type = AlarmInstanceType.Obtenant, Obcluster = "obcluster", Obtenant = "orders" },
    };

    [Test]
    public async Task Alarms_and_metrics_are_refused_until_it_is_known_where_they_are()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var (alarms, systems) = (fixture.ObShell.Alarms, fixture.ObShell.ExternalSystems);
        string[] before = [await ModelFixture.RefusalAsync(() => alarms.ListAlertsAsync()), await ModelFixture.RefusalAsync(() => alarms.ListRulesAsync()), await ModelFixture.RefusalAsync(() => systems.GetPrometheusAsync())];
        await systems.SetAlertmanagerAsync(new() { Address = "http://alerts:9093" });
        await systems.SetPrometheusAsync(new() { Address = "http://prometheus:9090", Auth = new() { Username = "me", Password = "secret" } });

        Assert.Multiple(async () =>
        {
            Assert.That(before, Has.All.StartsWith("500 Config.NotFound"));
            Assert.That(await alarms.ListAlertsAsync(), Is.Empty);
            Assert.That(await alarms.ListRulesAsync(), Is.Empty);
            Assert.That(await systems.GetAlertmanagerAsync(), Is.EqualTo("http://alerts:9093"));
            Assert.That(fixture.Cluster.Prometheus!.Auth!.Password, Is.EqualTo("secret"));
            Assert.That(await ModelFixture.RefusalAsync(() => systems.SetPrometheusAsync(new() { Address = "prometheus" })), Does.StartWith("400 Common.IllegalArgument"));
        });
    }

    [Test]
    public async Task Alerts_are_filtered()
    {
        await using var fixture = await StartAsync();
        var alarms = fixture.ObShell.Alarms;

        Assert.Multiple(async () =>
        {
            Assert.That(Rules(await alarms.ListAlertsAsync()), Is.EqualTo(["ob_server_down", "ob_disk_full"]));
            Assert.That(Rules(await alarms.ListAlertsAsync(new() { Severity = AlarmSeverity.Warning })), Is.EqualTo(["ob_disk_full"]));
            Assert.That(Rules(await alarms.ListAlertsAsync(new() { InstanceType = AlarmInstanceType.Observer })), Is.EqualTo(["ob_server_down"]));
            Assert.That(Rules(await alarms.ListAlertsAsync(new() { Instance = new() { Type = AlarmInstanceType.Obtenant, Obtenant = "stock" } })), Is.Empty);
            Assert.That(Rules(await alarms.ListAlertsAsync(new() { Keyword = "observer is" })), Is.EqualTo(["ob_server_down"]));
        });
    }

    [Test]
    public async Task A_silencer_suppresses_alerts_until_it_ends()
    {
        await using var fixture = await StartAsync();
        var alarms = fixture.ObShell.Alarms;
        var silencer = await alarms.SetSilencerAsync(Silence(fixture));
        var silenced = await alarms.ListAlertsAsync();
        var listed = (await alarms.ListSilencersAsync(new() { Keyword = "maintenance" })).Single();
        fixture.Clock.Advance(TimeSpan.FromHours(2));
        var after = await alarms.ListAlertsAsync();
        var expired = await alarms.GetSilencerAsync(silencer.Id);

        Assert.Multiple(() =>
        {
            Assert.That(silenced.Select(alert => alert.Status!.State), Is.EqualTo([AlertState.Suppressed, AlertState.Active]));
            Assert.That(silenced[0].Status!.SilencedBy, Is.EqualTo([silencer.Id]));
            Assert.That((listed.Id, listed.Status!.State), Is.EqualTo((silencer.Id, SilenceState.Active)));
            Assert.That(after.Select(alert => alert.Status!.State), Has.All.EqualTo(AlertState.Active));
            Assert.That(expired.Status!.State, Is.EqualTo(SilenceState.Expired));
        });
    }

    [Test]
    public async Task A_silencer_is_changed_and_deleted()
    {
        await using var fixture = await StartAsync();
        var alarms = fixture.ObShell.Alarms;
        var silencer = await alarms.SetSilencerAsync(Silence(fixture));
        var changed = await alarms.SetSilencerAsync(Silence(fixture) with { Id = silencer.Id, Comment = "longer" });
        var count = fixture.Cluster.Silencers.Count;
        await alarms.DeleteSilencerAsync(silencer.Id);

        Assert.Multiple(async () =>
        {
            Assert.That((changed.Id, changed.Comment, count), Is.EqualTo((silencer.Id, "longer", 1)));
            Assert.That(await alarms.ListSilencersAsync(), Is.Empty);
            Assert.That(await ModelFixture.RefusalAsync(() => alarms.GetSilencerAsync(silencer.Id)), Does.StartWith("500 Alarm.UnexpectedStatus"));
            Assert.That(await ModelFixture.RefusalAsync(() => alarms.SetSilencerAsync(Silence(fixture) with { Id = "none" })), Does.StartWith("500 Alarm.UnexpectedStatus"));
        });
    }

    [Test]
    public async Task A_silencer_of_things_of_several_kinds_is_refused()
    {
        await using var fixture = await StartAsync();
        AlarmInstance[] mixed = [new() { Type = AlarmInstanceType.Obzone, Obcluster = "a" }, new() { Type = AlarmInstanceType.Observer, Obcluster = "a" }];
        AlarmInstance[] apart = [new() { Type = AlarmInstanceType.Obzone, Obcluster = "a" }, new() { Type = AlarmInstanceType.Obzone, Obcluster = "b" }];

        Assert.Multiple(async () =>
        {
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Alarms.SetSilencerAsync(Silence(fixture) with { Instances = mixed })), Does.StartWith("400 Alarm.Silencer.InstanceTypeMismatch"));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Alarms.SetSilencerAsync(Silence(fixture) with { Instances = apart })), Does.StartWith("400 Alarm.Silencer.OBClusterMismatch"));
        });
    }

    [Test]
    public async Task A_rule_fires_while_it_has_an_alert()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.AlarmRules =
        [
            new() { Name = "ob_server_down", Severity = AlarmSeverity.Critical, InstanceType = AlarmInstanceType.Observer },
            new() { Name = "ob_zone_down", Severity = AlarmSeverity.Critical, InstanceType = AlarmInstanceType.Obzone },
        ];
        var alarms = fixture.ObShell.Alarms;

        Assert.Multiple(async () =>
        {
            Assert.That((await alarms.ListRulesAsync()).Select(rule => rule.State), Is.EqualTo([AlarmRuleState.Firing, AlarmRuleState.Inactive]));
            Assert.That((await alarms.ListRulesAsync(new() { InstanceType = AlarmInstanceType.Obzone })).Single().Name, Is.EqualTo("ob_zone_down"));
            Assert.That((await alarms.GetRuleAsync("ob_zone_down")).Health, Is.EqualTo(AlarmRuleHealth.Ok));
            Assert.That(await ModelFixture.RefusalAsync(() => alarms.GetRuleAsync("none")), Does.StartWith("404 Alarm.RuleNotFound"));
        });
    }

    [Test]
    public async Task Metrics_follow_from_the_cluster()
    {
        await using var fixture = await StartAsync();
        fixture.Cluster.Servers["10.10.10.2:2886"].Availability = Agents.ObserverAvailability.ProcessNotRunning;
        _ = fixture.Cluster.Tenants.Add("orders").AddSession(statement: "select 1");
        var up = await fixture.ObShell.Metrics.QueryAsync(Query(fixture, "observer_up") with { GroupLabels = ["svr_ip"] });
        var total = (await fixture.ObShell.Metrics.QueryAsync(Query(fixture, "observer_up"))).Single();
        var sessions = (await fixture.ObShell.Metrics.QueryAsync(Query(fixture, "active_session") with { Labels = [new() { Key = "tenant_name", Value = "orders" }] })).Single();

        Assert.Multiple(() =>
        {
            Assert.That(up.Select(series => (series.Metric.Labels.Single().Value, series.Values[0].Value)), Is.EqualTo([("10.10.10.1", 1.0), ("10.10.10.2", 0), ("10.10.10.3", 1)]));
            Assert.That(total.Values.Select(value => value.Value), Is.EqualTo([2.0, 2, 2, 2, 2, 2, 2]));
            Assert.That(total.Values[^1].Timestamp - total.Values[0].Timestamp, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(sessions.Values[0].Value, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Metrics_have_the_values_that_a_test_lays_down()
    {
        await using var fixture = await StartAsync();
        var start = Query(fixture, "cpu_percent").QueryRange!.StartTimestamp!.Value;
        fixture.Cluster.SetMetric("cpu_percent", time => (time - start).TotalMinutes);
        var series = (await fixture.ObShell.Metrics.QueryAsync(Query(fixture, "cpu_percent"))).Single();

        Assert.Multiple(async () =>
        {
            Assert.That(series.Values.Select(value => value.Value), Is.EqualTo([0.0, 10, 20, 30, 40, 50, 60]).Within(0.01));
            Assert.That(await ModelFixture.RefusalAsync(() => fixture.ObShell.Metrics.QueryAsync(Query(fixture, "unheard_of"))), Does.StartWith("500 Metric.ExprNotFound"));
        });
    }

    [Test]
    public async Task Every_listed_metric_can_be_queried()
    {
        await using var fixture = await StartAsync();
        var classes = await fixture.ObShell.Metrics.ListAsync(MetricScope.Obcluster);
        string[] keys = [.. classes.SelectMany(item => item.MetricGroups).SelectMany(group => group.Metrics).Select(metric => metric.Key)];
        var series = await fixture.ObShell.Metrics.QueryAsync(Query(fixture, keys));

        Assert.That(series.Select(item => item.Metric.Name), Is.EquivalentTo(keys));
    }

    [Test]
    public async Task The_key_of_the_shared_storage_is_replaced_by_one_that_fits()
    {
        await using var fixture = await ModelFixture.StartAsync();
        var clusters = fixture.ObShell.Cluster;
        var request = new SharedStorageKeyRequest { AccessKey = "me", SecretKey = "secret", Path = "s3://bucket/ob", Endpoint = "s3.example" };
        var none = await ModelFixture.RefusalAsync(() => clusters.SaveSharedStorageKeyAsync(request));
        fixture.Cluster.SharedStorage = new("s3://bucket/ob", "s3.example") { ValidKeys = new Dictionary<string, string> { ["me"] = "secret" } };
        var wrong = await ModelFixture.RefusalAsync(() => clusters.ValidateSharedStorageKeyAsync(request with { SecretKey = "other" }));
        var elsewhere = await ModelFixture.RefusalAsync(() => clusters.ValidateSharedStorageKeyAsync(request with { Path = "s3://other" }));
        await clusters.ValidateSharedStorageKeyAsync(request);
        var before = fixture.Cluster.SharedStorage.SecretKey;
        await clusters.SaveSharedStorageKeyAsync(request);

        Assert.Multiple(async () =>
        {
            Assert.That(none, Does.StartWith("400 SharedStorage.NotSupported"));
            Assert.That(wrong, Does.StartWith("400 SharedStorage.KeyValidateFailed"));
            Assert.That(elsewhere, Does.StartWith("404 SharedStorage.InfoNotFound"));
            Assert.That((before, fixture.Cluster.SharedStorage.SecretKey), Is.EqualTo(("", "secret")));
            Assert.That((await clusters.GetInfoAsync()).IsSharedStorage, Is.True);
        });
    }

    private static async Task<ModelFixture> StartAsync()
    {
        var fixture = await ModelFixture.StartAsync();
        fixture.Cluster.Prometheus = new() { Address = "http://prometheus:9090" };
        fixture.Cluster.Alertmanager = new() { Address = "http://alerts:9093" };
        fixture.Cluster.Alerts = [Down, Full];
        return fixture;
    }

    private static IEnumerable<string> Rules(IEnumerable<Alert> alerts) => alerts.Select(alert => alert.Rule);

    private static SetSilencerRequest Silence(ModelFixture fixture) => new()
    {
        Instances = [new() { Type = AlarmInstanceType.Observer, Obcluster = "obcluster", Observer = @"10\.10\.10\..*" }],
        Rules = ["ob_server_.*"],
        Comment = "maintenance",
        CreatedBy = "me",
        StartsAt = fixture.Clock.GetUtcNow(),
        EndsAt = fixture.Clock.GetUtcNow().AddHours(1),
        Matchers = [new() { Name = "job", Value = "observer" }],
    };

    private static MetricQuery Query(ModelFixture fixture, params IReadOnlyList<string> metrics) => new()
    {
        Metrics = metrics,
        QueryRange = new() { StartTimestamp = fixture.Clock.GetUtcNow().AddHours(-1), EndTimestamp = fixture.Clock.GetUtcNow(), Step = TimeSpan.FromMinutes(10) },
    };
}

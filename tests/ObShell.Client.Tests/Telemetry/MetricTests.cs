using ObShell.Client.Agents;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Telemetry;

/// <summary>The measurements that an application with OpenTelemetry gets.</summary>
[NonParallelizable] // The meter belongs to the whole process, and counters do not tell the clients of a process apart.
internal sealed class MetricTests
{
    private const string Unfinished = "/api/v1/task/dag/unfinish";

    [Test]
    public async Task The_duration_of_calls_is_recorded_by_route_and_outcome()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Delay(TimeSpan.FromMilliseconds(300)).On("GET", Unfinished));
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        await obshell.Tasks.ListUnfinishedDagsAsync(showDetails: true);
        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.GetDagOperation(DagId.Parse("22130706433028879")).UpdateStatusAsync());
        await fake.StopListeningAsync();
        await Assert.ThrowsAsync<ObShellConnectionException>(() => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force)));
        var points = telemetry.Points("obshell.client.call.duration");

        Assert.Multiple(() =>
        {
            var fine = Single(points, Unfinished);
            Assert.That(fine.Count, Is.EqualTo(2));
            Assert.That(fine.Sum, Is.InRange(0.25, 30), "seconds");
            Assert.That(fine.Tags, Is.EqualTo(Tags("GET", Unfinished, 200, null)));
            Assert.That(Single(points, "/api/v1/task/dag/{id}").Tags, Is.EqualTo(Tags("GET", "/api/v1/task/dag/{id}", 404, "Task.NotFound")));
            Assert.That(Single(points, "/api/v1/ob/stop").Tags.Where(tag => tag.Value is not null), Is.EqualTo(Tags("POST", "/api/v1/ob/stop", null, typeof(ObShellConnectionException).FullName)));
        });
    }

    [Test]
    public async Task The_server_address_of_a_socket_is_its_path()
    {
        var path = Path.Combine(Path.GetTempPath(), $"obshell-{Guid.NewGuid():n}.sock");
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", UnixSocketPath = path });
        using var obshell = new ObShellClient($"unix:{path}");
        using var telemetry = new Telemetry();
        await obshell.Agents.GetInfoAsync();

        Assert.That(telemetry.Points("obshell.client.call.duration").Select(point => point.Tags["server.address"]), Is.EqualTo(new[] { path }));
    }

    [Test]
    public async Task The_duration_of_waits_is_recorded_by_DAG_name_and_final_state()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await (await StopAsync(obshell)).WaitForCompletionAsync();
        fake.NextDag = FakeDagScript.FailsAt(1);
        fake.ObserverAvailability = ObserverAvailability.ConnectionAvailable;
        var stop = await StopAsync(obshell);
        await Assert.ThrowsAsync<DagFailedException>(() => stop.WaitForCompletionAsync());
        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.GetDagOperation(DagId.Parse("22130706433028879")).WaitForCompletionAsync());
        var points = telemetry.Points("obshell.client.dag.wait.duration");

        Assert.Multiple(() =>
        {
            Assert.That(points.Sum(point => point.Count), Is.EqualTo(3));
            Assert.That(points.Select(point => (point.Tags.GetValueOrDefault("obshell.dag.name"), point.Tags.GetValueOrDefault("error.type"))), Is.EquivalentTo(new (object?, object?)[]
            {
                ("Stop OB", null), ("Stop OB", typeof(DagFailedException).FullName), (null, "Task.NotFound"),
            }));
            Assert.That(points.SelectMany(point => point.Tags.Keys).Distinct(), Is.EquivalentTo(new[] { "obshell.dag.name", "error.type" }));
            Assert.That(points.Sum(point => point.Sum), Is.InRange(0.02, 60), "seconds");
        });
    }

    [Test]
    public async Task A_tag_without_a_value_is_omitted()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await Assert.ThrowsAsync<ObShellNotFoundException>(() => obshell.GetDagOperation(DagId.Parse("22130706433028879")).WaitForCompletionAsync());
        await fake.StopListeningAsync();
        await Assert.ThrowsAsync<ObShellConnectionException>(() => StopAsync(obshell));

        Assert.Multiple(() =>
        {
            Assert.That(telemetry.Points("obshell.client.call.duration").SelectMany(point => point.Tags.Values), Is.All.Not.Null);
            Assert.That(telemetry.Points("obshell.client.dag.wait.duration").SelectMany(point => point.Tags.Values), Is.All.Not.Null);
        });
    }

    [Test]
    public async Task Retries_are_counted()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        fake.Misbehave(FakeFault.Status(503).On("GET", Unfinished).Repeat(2));
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(telemetry.Points("obshell.client.retries").Select(point => (point.Count, point.Tags.Count)), Is.EqualTo(new[] { (2L, 0) }));
    }

    [Test]
    public async Task Recovered_rejections_are_counted_by_reason_and_key_requests_are_counted()
    {
        await using var fake = await StartAsync();
        using var obshell = Connect(fake);
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.RotateKey();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ClockSkew = TimeSpan.FromHours(1);
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(telemetry.Points("obshell.client.recoveries").Select(point => (point.Count, point.Tags.Single().Key, point.Tags.Single().Value)), Is.EquivalentTo(new (long, string, object?)[]
            {
                (1, "error.type", "Security.Authentication.Header.DecryptFailed"), (1, "error.type", "Security.Authentication.Expired"),
            }));
            Assert.That(telemetry.Points("obshell.client.key_fetches").Select(point => (point.Count, point.Tags.Count)), Is.EqualTo(new[] { (2L, 0) }));
        });
    }

    [Test]
    public async Task Logins_are_counted()
    {
        await using var fake = await StartAsync();
        await using var obshell = Connect(fake, session: true);
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();
        fake.ExpireSessions();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(telemetry.Points("obshell.client.logins").Select(point => (point.Count, point.Tags.Count)), Is.EqualTo(new[] { (2L, 0) }));
    }

    [Test]
    public async Task Failovers_are_counted()
    {
        await using var down = await StartAsync();
        await using var fake = await StartAsync();
        await down.StopListeningAsync();
        using var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = down.Endpoint.ToString(), Endpoints = [fake.Endpoint.ToString()], Password = "pw" });
        using var telemetry = new Telemetry();
        await obshell.Tasks.ListUnfinishedDagsAsync();

        Assert.That(telemetry.Points("obshell.client.fail_overs").Select(point => (point.Count, point.Tags.Count)), Is.EqualTo(new[] { (1L, 0) }));
    }

    private static Measured Single(IReadOnlyList<Measured> points, string template) => points.Single(point => template.Equals(point.Tags["url.template"]));

    private static SortedDictionary<string, object?> Tags(string method, string template, int? status, string? error)
    {
        var tags = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["http.request.method"] = method,
            ["url.template"] = template,
            ["server.address"] = "127.0.0.1",
        };
        if (status is not null)
        {
            tags["http.response.status_code"] = status;
        }

        if (error is not null)
        {
            tags["error.type"] = error;
        }

        return tags;
    }

    private static Task<DagOperation> StopAsync(ObShellClient obshell) => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate));

    private static Task<FakeObShell> StartAsync() => FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(10) });

    private static ObShellClient Connect(FakeObShell fake, bool session = false) => new ObShellClient(new ObShellClientOptions
    {
        Endpoint = fake.Endpoint.ToString(),
        Password = "pw",
        UseSession = session,
        RetryDelay = TimeSpan.FromMilliseconds(1),
        DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(5), MaxDelay = TimeSpan.FromMilliseconds(20) },
    });
}

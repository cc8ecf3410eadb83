using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using ObShell.Client.Testing;
using ObShell.Client.Tests.Pipeline.Transport;

namespace ObShell.Client.Tests.Telemetry;

/// <summary>The log events: their ids, levels and members, and what causes them.</summary>
internal sealed class LogTests
{
    private const string Unfinished = "/api/v1/task/dag/unfinish";
    private const string Stop = "/api/v1/ob/stop";
    private readonly FakeLogCollector _log = new();

    private static IEnumerable<TestCaseData> Scenes =>
    [
        Scene(1, LogLevel.Debug, "authentication V2, a key of 1024 bits", ["Endpoint", "Identity", "Version", "Authentication", "KeyBits"], (_, obshell) => obshell.Tasks.ListUnfinishedDagsAsync()),
        Scene(2, LogLevel.Information, "differs from this machine's by", ["Endpoint", "Seconds"], (fake, obshell) =>
        {
            fake.ClockSkew = TimeSpan.FromHours(1);
            return obshell.Tasks.ListUnfinishedDagsAsync();
        }),
        Scene(3, LogLevel.Information, "before it ran (Security.Authentication.Header.DecryptFailed, trace id", ["Method", "Path", "Endpoint", "ErrCode", "TraceId"], (fake, obshell) =>
        {
            fake.Misbehave(FakeFault.RotateKeyFirst().On("POST", Stop));
            return StopAsync(obshell);
        }),
        Scene(4, LogLevel.Error, "which is not in KeyFingerprints", ["Endpoint", "Fingerprint"], (_, obshell) => obshell.Tasks.ListUnfinishedDagsAsync(), options => options.KeyFingerprints = [new string('0', 64)]),
        Scene(5, LogLevel.Debug, "Logged in at http://127.0.0.1:", ["Endpoint"], (_, obshell) => obshell.Tasks.ListUnfinishedDagsAsync(), options => options.UseSession = true),
        Scene(6, LogLevel.Information, "the session will expire", ["Endpoint", "Reason"], async (fake, obshell) =>
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
            await fake.StopListeningAsync();
            await obshell.DisposeAsync();
        }, options => options.UseSession = true),
        Scene(10, LogLevel.Debug, $"GET {Unfinished} succeeded at http://127.0.0.1:", ["Method", "Path", "Endpoint", "Elapsed"], (_, obshell) => obshell.Tasks.ListUnfinishedDagsAsync()),
        Scene(11, LogLevel.Information, "GET /api/v1/task/dag/22130706433028879?show_details=true failed at http://127.0.0.1:", ["Method", "Path", "Endpoint", "Elapsed", "Reason"], (_, obshell) => obshell.GetDagOperation(DagId.Parse("22130706433028879")).UpdateStatusAsync()),
        Scene(12, LogLevel.Warning, "its outcome is unknown", ["Method", "Path", "Endpoint", "Elapsed", "Reason"], (fake, obshell) =>
        {
            fake.Misbehave(FakeFault.CutAfter().On("POST", Stop));
            return StopAsync(obshell);
        }),
        Scene(13, LogLevel.Debug, "ms with OperationCanceledException", ["Method", "Path", "Endpoint", "Elapsed", "Exception"], async (fake, obshell) =>
        {
            fake.Misbehave(FakeFault.Hang().On("GET", Unfinished));
            using var cancellation = new CancellationTokenSource();
            var call = obshell.Tasks.ListUnfinishedDagsAsync(cancellationToken: cancellation.Token);
            await fake.WaitForRequestAsync("GET", Unfinished);
            await cancellation.CancelAsync();
            await call;
        }),
        Scene(22, LogLevel.Information, "POST /api/v1/ob/stop at http://127.0.0.1:", ["Method", "Path", "Endpoint", "Name", "Id", "TraceId"], (_, obshell) => StopAsync(obshell)),
        Scene(23, LogLevel.Information, "Waiting for DAG 2", ["Id"], async (_, obshell) => await (await StopAsync(obshell)).WaitForCompletionAsync()),
        Scene(24, LogLevel.Information, "ended: FAILED, operator RUN", ["Name", "Id", "State", "Operator", "Seconds"], async (fake, obshell) =>
        {
            fake.NextDag = FakeDagScript.FailsAt(2);
            await (await StopAsync(obshell)).WaitForCompletionAsync();
        }),
        Scene(20, LogLevel.Warning, "has been unreachable for", ["Id", "Seconds", "Reason"], FollowThroughFaultAsync),
        Scene(21, LogLevel.Information, "is reachable again after", ["Id", "Seconds"], FollowThroughFaultAsync),
        Scene(30, LogLevel.Information, $"GET {Unfinished} fails over from http://127.0.0.1:1", ["Method", "Path", "Endpoint", "Reason"], (_, obshell) => obshell.Tasks.ListUnfinishedDagsAsync(), options =>
        {
            options.Endpoints = [options.Endpoint];
            options.Endpoint = "http://127.0.0.1:1";
        }),
        Scene(31, LogLevel.Information, $"Retrying GET {Unfinished} (retry 1)", ["Method", "Path", "Attempt", "Reason"], (fake, obshell) =>
        {
            fake.Misbehave(FakeFault.Status(503).On("GET", Unfinished));
            return obshell.Tasks.ListUnfinishedDagsAsync();
        }),
    ];

    // They need configuration and certificate files, and are tested in DependencyInjectionTests and TlsRenewalTests.
    private static readonly int[] ReloadEvents = [7, 32, 33];

    [Test]
    public void Every_event_has_a_test_case() =>
        Assert.That(Scenes.Select(scene => scene.Arguments[0]).Concat(ReloadEvents.Cast<object?>()), Is.EquivalentTo(LogEvents.All.Select(log => log.Id)));

    [TestCaseSource(nameof(Scenes))]
    public async Task An_event_is_logged_with_its_level_and_members(int id, LogLevel level, string words, string[] members, object scene, object configure)
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(10) });
        var options = new ObShellClientOptions
        {
            Endpoint = fake.Endpoint.ToString(),
            Password = "pw",
            RetryDelay = TimeSpan.FromMilliseconds(1),
            DagFollow = { FirstDelay = TimeSpan.FromMilliseconds(5), MaxDelay = TimeSpan.FromMilliseconds(10) },
        };
        ((Action<ObShellClientOptions>)configure)(options);
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(_log)));
        using (var obshell = new ObShellClient(options, factory))
        {
            try
            {
                await ((Func<FakeObShell, ObShellClient, Task>)scene)(fake, obshell);
            }
            catch (Exception exception) when (exception is ObShellException or OperationCanceledException)
            {
                // Some events report that.
            }
        }

        var records = _log.GetSnapshot().Where(record => record.Id.Id == id).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(records, Is.Not.Empty);
            Assert.That(records.Select(record => (record.Category, record.Level)), Is.All.EqualTo(("ObShell.Client", level)));
            Assert.That(records.Select(record => record.Message), Has.Some.Contains(words));
            Assert.That(records[0].StructuredState!.Select(pair => pair.Key).Where(key => key != "{OriginalFormat}"), Is.EquivalentTo(members));
            Assert.That(records.Select(record => record.Exception), Is.All.Null, "the message says it, and the caller gets the exception");
        });
    }

    [Test]
    public async Task The_duration_of_a_call_is_logged_in_tenths_of_a_millisecond()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new FakeLoggerProvider(_log)));
        using (var obshell = new ObShellClient(new ObShellClientOptions { Endpoint = fake.Endpoint.ToString(), Password = "pw" }, factory))
        {
            await obshell.Tasks.ListUnfinishedDagsAsync();
        }

        var lines = _log.GetSnapshot().Where(record => record.Id.Id == 10).Select(record => record.GetStructuredStateValue("Elapsed"));
        Assert.That(lines, Is.Not.Empty.And.All.Match(@"^\d+\.\d$"));
    }

    [Test]
    public async Task A_client_without_a_logger_factory_works()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw" });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");

        Assert.That(await obshell.Tasks.ListUnfinishedDagsAsync(), Is.Not.Null);
    }

    private static async Task FollowThroughFaultAsync(FakeObShell fake, ObShellClient obshell)
    {
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));
        fake.Misbehave(FakeFault.Status(502).On("GET", "/api/v1/task/dag/*").Repeat(4));
        await stop.WaitForCompletionAsync();
    }

    private static Task<DagOperation> StopAsync(ObShellClient obshell) => obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

    private static TestCaseData Scene(int id, LogLevel level, string words, string[] members, Func<FakeObShell, ObShellClient, Task> scene, Action<ObShellClientOptions>? configure = null) =>
        new TestCaseData(id, level, words, members, scene, configure ?? (_ => { })).SetArgDisplayNames($"event {id}");
}

using ObShell.Client.Testing.Tests.Agent.Model;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>
/// The routes that read, on a cluster of three zones that has stopped and started: the fake responds as recorded. RecordedTenantTests has the routes of tenants. Not compared are the routes that
/// the stand-in for the database of the recorded cluster failed (users, databases and objects of sys) or answered with its own charsets, and the git revision.
/// </summary>
internal sealed class RecordedReadTests
{
    // The machines of the recorded agents had other processors, memory and disks.
    private const string Machine = "cpuInfo/.*|basic/hostHash|memoryInfo/.*|ulimit/.*|disks|os/.*";

    private static readonly Dictionary<string, string> Differences = new()
    {
        ["/api/v1/obcluster/info"] = ClusterRecording.MadeUp,
        ["/api/v1/obcluster/topology/info"] = ClusterRecording.MadeUp,
        ["/api/v1/obcluster/statistics"] = $"data/(reportTime|hosts/[0-9]/({Machine})|instances/[0-9]/(hostHash|cpuCount|memoryLimit|dataFileSize|logDiskSize))",
        ["/api/v1/agent/host-info"] = $"data/({Machine})",
    };

    [Test]
    public async Task Every_read_matches_the_recording()
    {
        await using var fixture = await ModelFixture.StartAsync(new() { Zones = ClusterRecording.Zones }, TimeSpan.FromSeconds(1));
        await ClusterRecording.SeedAsync(fixture);
        using var caller = new RawCaller(fixture.Fake);
        await ClusterRecording.PlayAsync(fixture, caller, ClusterRecording.Load("stop-start-tenant"), (_, _) => { });
        using (Assert.EnterMultipleScope())
        {
            foreach (var exchange in ClusterRecording.Load("reads"))
            {
                var answer = await caller.SendAsync(new RawRequest(exchange.Method, exchange.Target) { HeaderJson = exchange.Header });
                new Comparison(Differences.GetValueOrDefault(exchange.Target)).Compare(exchange, answer);
            }
        }
    }
}

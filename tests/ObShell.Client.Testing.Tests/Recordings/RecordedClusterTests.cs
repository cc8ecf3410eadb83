using ObShell.Client.Testing.Tests.Agent.Model;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Recordings;

/// <summary>The life of a cluster of three zones as recorded: zones, a server and the whole cluster stop and start, a tenant is created and dropped.</summary>
internal sealed class RecordedClusterTests
{
    [Test]
    public async Task A_cluster_that_stops_and_starts_matches_the_recording()
    {
        await using var fixture = await ModelFixture.StartAsync(new() { Zones = ClusterRecording.Zones }, TimeSpan.FromSeconds(1));
        await ClusterRecording.SeedAsync(fixture);
        using var caller = new RawCaller(fixture.Fake);
        var comparison = new Comparison(ClusterRecording.MadeUp);
        var exchanges = ClusterRecording.Load("stop-start-tenant");
        await ClusterRecording.PlayAsync(fixture, caller, exchanges, (exchange, answer) => comparison.Compare(exchange, answer));

        Assert.That(comparison.Count, Is.EqualTo(exchanges.Count));
    }
}

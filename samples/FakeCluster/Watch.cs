using ObShell.Client.Testing;

namespace ObShell.Samples.FakeCluster;

/// <summary>Prints the calls of a fake cluster, except polls, and the changes of its zones, servers, tenants and operations.</summary>
internal sealed class Watch(FakeObShellCluster cluster, TextWriter output)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private readonly Dictionary<string, int> _printed = [];
    private Dictionary<string, string> _before = Describe(cluster);

    public async Task RunAsync(CancellationToken interrupted)
    {
        while (!interrupted.IsCancellationRequested)
        {
            PrintCalls();
            PrintChanges();
            await Task.Delay(Tick, interrupted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Dictionary<string, string> Describe(FakeObShellCluster cluster)
    {
        var model = cluster.Cluster;
        return new Dictionary<string, string>(
        [
            .. model.Zones.Select(zone => KeyValuePair.Create($"zone {zone.Name}", $"{zone.Status}")),
            .. model.Servers.Select(server => KeyValuePair.Create($"server {server.Address}", $"{server.Status}")),
            .. model.Tenants.Select(tenant => KeyValuePair.Create($"tenant {tenant.Name}", tenant.IsLocked ? "locked" : "there")),
            .. cluster.Dags.DistinctBy(dag => dag.Id).Select(dag => KeyValuePair.Create($"operation {dag.Name} {dag.Id}", $"{dag.State}, stage {dag.Stage} of {dag.MaxStage}")),
        ]);
    }

    private void PrintCalls()
    {
        foreach (var agent in cluster.Agents)
        {
            var key = agent.Endpoint.Authority;
            var requests = agent.Requests;
            foreach (var request in requests.Skip(_printed.GetValueOrDefault(key)).Where(request => request.Method != "GET" || !request.Path.StartsWith("/api/v1/task/dag/", StringComparison.Ordinal)))
            {
                output.WriteLine($"{key}  {request.Method} {request.RawTarget}");
            }

            _printed[key] = requests.Count;
        }
    }

    private void PrintChanges()
    {
        var now = Describe(cluster);
        foreach (var (name, state) in now.Where(item => _before.GetValueOrDefault(item.Key) != item.Value))
        {
            output.WriteLine($"  {name}: {state}");
        }

        foreach (var name in _before.Keys.Where(name => !now.ContainsKey(name)))
        {
            output.WriteLine($"  {name}: gone");
        }

        _before = now;
    }
}

// Deploys a cluster on the agents of OBSHELL_ENDPOINT, one zone for each; its new password is in OBSHELL_NEW_PASSWORD:  dotnet run samples/Tasks/deploy.cs -- demo
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync(isDeployed: false);
await using var obshell = ObShellClient.FromEnvironment();

var servers = new List<DeployedServer>();
foreach (var endpoint in obshell.Endpoints)
{
    var agent = await obshell.At(endpoint).Agents.GetInfoAsync();
    servers.Add(new DeployedServer { Agent = $"{agent.Ip}:{agent.Port}", Zone = $"zone{servers.Count + 1}" });
}

await obshell.RunAsync(new ClusterDeployment
{
    ClusterName = demo.Argument(args, 0, "demo"),
    ClusterId = 1,
    RootPassword = demo.Secret("OBSHELL_NEW_PASSWORD"),
    Servers = servers,
    Parameters = new Dictionary<string, string> { ["memory_limit"] = "16G", ["log_disk_size"] = "48G" },
});

var cluster = await obshell.Cluster.GetInfoAsync();
Console.WriteLine($"The cluster {cluster.ClusterName} is {cluster.Status}, with {string.Join(", ", cluster.Zones.Select(zone => zone.Name))}.");

// Removes a zone with its servers, and the replicas of tenants there first:  dotnet run samples/Tasks/scale-in.cs -- zone4
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var zone = demo.Argument(args, 0, "zone4");
if (demo.Cluster is { } fake)
{
    // The fake cluster has no zone without units of the tenant sys, which stay where they are.
    var added = new ScaleOutRequest { AgentAddress = (await fake.AddAgentAsync()).Address, Zone = zone, ObConfigs = new Dictionary<string, string>() };
    await obshell.RunAsync(new ScaleOut { Servers = [added] });
}

await obshell.RunAsync(new ScaleIn { Zones = [zone], RemoveReplicas = true });
Console.WriteLine($"{zone} is gone. The agents are now: {string.Join(", ", await obshell.Cluster.ListAgentsAsync())}.");

// Adds a server in a new zone, and a replica of a tenant there:  dotnet run samples/Tasks/scale-out.cs -- 10.10.10.9:2886 zone4 orders
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (agent, zone, tenant) = (AgentAddress.Parse(await demo.SpareAgentAsync(args, 0)), demo.Argument(args, 1, "zone4"), demo.Argument(args, 2, "orders"));
await obshell.RunAsync(new ScaleOut
{
    Servers = [new ScaleOutRequest { AgentAddress = agent, Zone = zone, ObConfigs = new Dictionary<string, string> { ["memory_limit"] = "16G" } }],
    Replicas = new Dictionary<string, IReadOnlyList<TenantZone>> { [tenant] = [new TenantZone { Name = zone, UnitConfigName = "small", UnitNum = 1 }] },
});
Console.WriteLine($"{agent} runs in {zone}, with a replica of {tenant}.");

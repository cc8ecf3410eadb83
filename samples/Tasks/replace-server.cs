// Replaces a server by another one in its zone:  dotnet run samples/Tasks/replace-server.cs -- 10.10.10.9:2886 10.10.10.3:2886
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var replacement = AgentAddress.Parse(await demo.SpareAgentAsync(args, 0));
var old = AgentAddress.Parse(demo.Argument(args, 1, $"{(await obshell.Cluster.ListAgentsAsync())[^1]}"));
var zones = (await obshell.Cluster.GetInfoAsync()).Zones;
var zone = zones.First(zone => zone.Servers.Any(server => (server.Ip, server.ObshellPort) == (old.Ip, old.Port))).Name;
await obshell.RunAsync(new ServerReplacement
{
    Replacement = new ScaleOutRequest { AgentAddress = replacement, Zone = zone, ObConfigs = new Dictionary<string, string> { ["memory_limit"] = "16G" } },
    Old = old,
});
Console.WriteLine($"{replacement} has taken the place of {old} in {zone}.");

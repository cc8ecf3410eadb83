// Upgrades the agents by a package:  dotnet run samples/Tasks/upgrade-agents.cs -- obshell-4.5.1.0-12026010100.el8.x86_64.rpm 4.5.1.0 12026010100.el8
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (version, release) = (demo.Argument(args, 1, "4.5.1.0"), demo.Argument(args, 2, "12026010100.el8"));
await obshell.RunAsync(new AgentUpgrade { Version = version, Release = release, Packages = [demo.Package(args, 0, "obshell", version, release)] });
foreach (var agent in (await obshell.Cluster.GetMembersAsync()).Agents)
{
    Console.WriteLine($"{agent.Ip}:{agent.Port} has OBShell {agent.Version}.");
}

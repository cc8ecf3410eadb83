// Starts a zone, and makes sure that it is up:  dotnet run samples/Tasks/start-zone.cs -- zone2
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var zone = demo.Argument(args, 0, "zone2");
if (demo.Cluster is not null)
{
    await obshell.RunAsync(new ClusterStop(StopClusterRequest.Zone(zone, StopMode.Terminate)));
    Console.WriteLine($"{zone} is stopped.");
}

await obshell.RunAsync(new ClusterStart(StartClusterRequest.Zone(zone)));
Console.WriteLine($"{zone} is up.");

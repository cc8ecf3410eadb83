// Stops a zone, and makes sure that it is down:  dotnet run samples/Tasks/stop-zone.cs -- zone2
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var zone = demo.Argument(args, 0, "zone2");
await obshell.RunAsync(new ClusterStop(StopClusterRequest.Zone(zone, StopMode.Terminate)));
Console.WriteLine($"{zone} is stopped.");

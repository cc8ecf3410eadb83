// Stops the whole cluster, and makes sure that every observer is down:  dotnet run samples/Tasks/stop-cluster.cs
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

await obshell.RunAsync(new ClusterStop(StopClusterRequest.WholeCluster(StopMode.Terminate)));
foreach (var (agent, status) in await obshell.Agents.ListStatusesAsync())
{
    Console.WriteLine($"{agent}: {status.ObState}");
}

Console.WriteLine("The cluster is stopped.");

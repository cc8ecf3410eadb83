// Starts an operation and shows each change of its DAG:  dotnet run samples/Tasks/watch-dag.cs -- zone2
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Samples;

await using var demo = await Demo.StartAsync(stageMilliseconds: 300);
await using var obshell = ObShellClient.FromEnvironment();

var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone(demo.Argument(args, 0, "zone2"), StopMode.Terminate));
await foreach (var dag in stop.WatchAsync())
{
    var node = dag.Nodes?.FirstOrDefault(node => node.State != DagState.Succeeded);
    Console.WriteLine($"stage {dag.Stage} of {dag.MaxStage}, {dag.State}{(node is null ? "" : $": {node.Name}")}");
}

await stop.WaitForCompletionAsync();
Console.WriteLine($"DAG {stop.Id} has succeeded.");

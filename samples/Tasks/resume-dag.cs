// Follows an operation that another program has started, by its id:  dotnet run samples/Tasks/resume-dag.cs -- 22130706433028871
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var other = demo.Cluster is null ? null : await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Terminate));
var operation = obshell.GetDagOperation(DagId.Parse(demo.Argument(args, 0, $"{other?.Id}")));
Console.WriteLine($"It is at {await operation.UpdateStatusAsync()}.");
try
{
    Console.WriteLine($"It has ended: {await operation.WaitForCompletionAsync()}.");
}
catch (DagFailedException failure)
{
    // Where it was possible, "await operation.RetryAsync()" goes on at the stage that has failed.
    Console.WriteLine(failure.Message);
}

// Finds out what became of a request whose response was lost, and goes on from there:  dotnet run samples/Tasks/lost-request.cs -- zone2
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Testing;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();
foreach (var agent in demo.Cluster?.Agents ?? [])
{
    agent.Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
}

try
{
    var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone(demo.Argument(args, 0, "zone2"), StopMode.Terminate));
    await stop.WaitForCompletionAsync();
}
catch (OperationOutcomeUnknownException lost)
{
    var found = await lost.ReconcileAsync();
    Console.WriteLine($"The response was lost. {found.Outcome}: {found.Reason}");
    if (found.Operation is { } stop)
    {
        Console.WriteLine($"It was started, and has ended: {await stop.WaitForCompletionAsync()}.");
    }
}

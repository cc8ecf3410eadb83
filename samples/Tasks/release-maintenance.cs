// Shows what is locked and by what, and releases what a failed or cancelled start or stop has left locked:  dotnet run samples/Tasks/release-maintenance.cs
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();
if (demo.Cluster is { } fake)
{
    // A stop that fails at its first stage leaves its agents locked.
    fake.Cluster.ScriptNext("Stop OB", FakeDagScript.FailsAt(1));
    var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Terminate));
    await foreach (var _ in stop.WatchAsync())
    {
    }
}

Console.WriteLine(await obshell.GetMaintenanceAsync());
Console.WriteLine(await obshell.ReleaseMaintenanceAsync());
Console.WriteLine(await obshell.GetMaintenanceAsync());

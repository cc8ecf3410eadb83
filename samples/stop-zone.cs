// Stops one zone of a cluster and waits for the end of the stop. The password of root@sys comes from OBSHELL_PASSWORD.
//   dotnet run samples/stop-zone.cs -- http://10.10.10.1:2886 zone1
// Outside this repository, take the package instead of the project:  #:package ObShell.Client@*
#:project ../src/ObShell.Client

using ObShell.Client;

if (args is not [var endpoint, var zone])
{
    Console.Error.WriteLine("Usage: dotnet run stop-zone.cs -- <endpoint> <zone>");
    return 1;
}

try
{
    using var obshell = new ObShellClient(endpoint, Environment.GetEnvironmentVariable("OBSHELL_PASSWORD") ?? "");
    var stop = await obshell.StopClusterAsync(StopClusterRequest.Zone(zone, StopMode.Terminate));
    await foreach (var line in stop.WatchAsync().Select(dag => dag.ToString()).Distinct())
    {
        Console.WriteLine(line);
    }

    await stop.WaitForCompletionAsync();
    return 0;
}
catch (Exception exception) when (exception is ObShellException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

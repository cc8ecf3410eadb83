// Upgrades the database zone by zone, with packages that were uploaded before:  dotnet run samples/Tasks/upgrade-database.cs -- 4.3.5.3 103000012025080818.el8
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

Console.WriteLine($"The cluster has OceanBase {(await obshell.Cluster.GetInfoAsync()).ObVersion}.");
await obshell.RunAsync(new DatabaseUpgrade { Version = demo.Argument(args, 0, "4.3.5.3"), Release = demo.Argument(args, 1, "103000012025080818.el8") });
Console.WriteLine($"Now it has OceanBase {(await obshell.Cluster.GetInfoAsync()).ObVersion}.");

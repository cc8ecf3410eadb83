// Lists what is wrong: the alerts, and the zones and servers that do not run:  dotnet run samples/Tasks/list-alarms.cs
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var alerts = await obshell.Alarms.ListAlertsAsync();
foreach (var alert in alerts.OrderBy(alert => alert.StartsAt))
{
    Console.WriteLine($"{alert.StartsAt:u} {alert.Severity} {alert.Rule}: {alert.Summary}");
}

var cluster = await obshell.Cluster.GetInfoAsync();
foreach (var zone in cluster.Zones.Where(zone => zone.Status != ZoneStatus.Running))
{
    Console.WriteLine($"{zone.Name} is {zone.Status}");
}

Console.WriteLine($"Alerts: {alerts.Count}. The cluster is {cluster.Status}.");

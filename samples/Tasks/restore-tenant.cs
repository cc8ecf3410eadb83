// Restores a tenant to a time, under another name:  dotnet run samples/Tasks/restore-tenant.cs -- file:///backup/orders orders2 2026-12-01T02:00:00+08:00
#:project ../../src/ObShell.Client
#:project Demo

using System.Globalization;
using ObShell.Client;
using ObShell.Client.Backups;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (backup, tenant) = (demo.Argument(args, 0, "file:///backup/orders"), demo.Argument(args, 1, "orders2"));
var time = DateTimeOffset.Parse(demo.Argument(args, 2, $"{DateTimeOffset.Now.AddHours(-1):O}"), CultureInfo.InvariantCulture);
await obshell.RunAsync(new TenantRestore(new RestoreTenantRequest
{
    DataBackupUri = $"{backup}/data",
    ArchiveLogUri = $"{backup}/log",
    RestoreTenantName = tenant,
    Timestamp = time,
    ZoneList = [.. (await obshell.Cluster.GetInfoAsync()).Zones.Select(zone => new TenantZone { Name = zone.Name, UnitConfigName = "small", UnitNum = 1 })],
}));
Console.WriteLine($"{tenant} is as it was at {time:u}.");

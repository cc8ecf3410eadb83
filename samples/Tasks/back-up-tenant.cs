// Sets where the backups of a tenant go, backs it up, and waits for the backup itself:  dotnet run samples/Tasks/back-up-tenant.cs -- orders file:///backup/orders
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Backups;
using ObShell.Client.Jobs;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (tenant, destination) = (demo.Argument(args, 0, "orders"), demo.Argument(args, 1, "file:///backup/orders"));
await obshell.RunAsync(new BackupRun
{
    Tenant = tenant,
    TenantDestination = new TenantBackupConfigRequest { DataBaseUri = $"{destination}/data", ArchiveBaseUri = $"{destination}/log" },
    Request = new BackupRequest { Mode = BackupMode.Full },
});
var backup = (await obshell.Backups.GetTenantOverviewAsync(tenant)).Status;
Console.WriteLine($"Backup {backup.JobId} of {tenant} is {backup.Status}.");

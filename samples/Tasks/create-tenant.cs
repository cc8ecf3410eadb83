// Creates a tenant with a database and a user, whose passwords are in TENANT_PASSWORD and APP_PASSWORD:  dotnet run samples/Tasks/create-tenant.cs -- stock goods app
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Client.Users;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (tenant, database, user) = (demo.Argument(args, 0, "stock"), demo.Argument(args, 1, "goods"), demo.Argument(args, 2, "app"));
await obshell.RunAsync(new TenantSetup
{
    Tenant = tenant,
    RootPassword = demo.Secret("TENANT_PASSWORD"),
    Unit = new CreateUnitConfigRequest { Name = $"{tenant}_unit", MemorySize = ByteSize.Parse("2G"), MaxCpu = 1 },
    Databases = [database],
    Users =
    [
        new CreateUserRequest
        {
            UserName = user,
            Password = demo.Secret("APP_PASSWORD"),
            DatabasePrivileges = [new DatabasePrivilegeGrant { DatabaseName = database, Privileges = [MySqlPrivilege.Select, MySqlPrivilege.Insert] }],
        },
    ],
});
var created = (await obshell.Tenants.ListAsync()).First(item => item.TenantName == tenant);
Console.WriteLine($"{tenant} is {created.Status}; {user} may read and write {database}.");

// Reads a long list: one page with its totals, and all items without thinking of pages:  dotnet run samples/Tasks/list-pages.cs -- orders
#:project ../../src/ObShell.Client
#:project Demo

using ObShell.Client;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var tenant = demo.Argument(args, 0, "orders");
var page = await obshell.TenantSessions.ListAsync(tenant, page: 1, size: 1);
Console.WriteLine($"page {page.Number} of {page.TotalPages}, {page.Items.Count} of {page.TotalItems} sessions");

var count = 0;
await foreach (var session in obshell.TenantSessions.ListAllAsync(tenant, size: 1))
{
    Console.WriteLine($"session {session.Id} of {session.User}");
    count++;
}

Console.WriteLine($"{count} sessions in all.");

// Kills the sessions of a tenant whose statement runs for too long:  dotnet run samples/Tasks/kill-session.cs -- orders 600
#:project ../../src/ObShell.Client
#:project Demo

using System.Globalization;
using ObShell.Client;
using ObShell.Client.Tenants;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var (tenant, limit) = (demo.Argument(args, 0, "orders"), TimeSpan.FromSeconds(int.Parse(demo.Argument(args, 1, "0"), CultureInfo.InvariantCulture)));
await foreach (var session in obshell.TenantSessions.ListAllAsync(tenant, activeOnly: true))
{
    if (session.Time >= limit)
    {
        await obshell.TenantSessions.KillAsync(tenant, KillTenantSessionsRequest.For(session));
        Console.WriteLine($"Killed session {session.Id} of {session.User} on {session.Database}: {session.Info}");
    }
}

Console.WriteLine("No statement runs for too long any more.");

// Two clusters with keyed clients, whose addresses and passwords are in EAST_ENDPOINT, EAST_PASSWORD, WEST_ENDPOINT and WEST_PASSWORD:  dotnet run samples/Tasks/several-clusters.cs
#:project ../../src/ObShell.Client
#:project Demo

using Microsoft.Extensions.DependencyInjection;
using ObShell.Client;
using ObShell.Samples;

await using var demoEast = await Demo.StartAsync(prefix: "EAST");
await using var demoWest = await Demo.StartAsync(prefix: "WEST");

var services = new ServiceCollection();
foreach (var name in new[] { "EAST", "WEST" })
{
    services.AddKeyedObShellClient(name, options =>
    {
        options.Endpoints = Environment.GetEnvironmentVariable($"{name}_ENDPOINT")!.Split(',');
        options.Password = Environment.GetEnvironmentVariable($"{name}_PASSWORD") ?? "";
    });
}

await using var provider = services.BuildServiceProvider();
foreach (var name in new[] { "EAST", "WEST" })
{
    var cluster = await provider.GetRequiredKeyedService<IObShellClient>(name).Cluster.GetInfoAsync();
    Console.WriteLine($"{name}: {cluster.ClusterName} is {cluster.Status}, with {cluster.Zones.Count} zones and {cluster.Tenants.Count} tenants.");
}

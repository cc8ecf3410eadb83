// Changes a parameter of the cluster and one of a tenant, and shows what they were:  dotnet run samples/Tasks/change-parameters.cs -- orders
#:project ../../src/ObShell.Client
#:project Demo

using System.Text.Json.Nodes;
using ObShell.Client;
using ObShell.Client.Clusters;
using ObShell.Samples;

await using var demo = await Demo.StartAsync();
await using var obshell = ObShellClient.FromEnvironment();

var tenant = demo.Argument(args, 0, "orders");
var before = await obshell.Parameters.GetTenantParameterAsync(tenant, "undo_retention");
await obshell.Parameters.SetClusterParametersAsync(new SetClusterParametersRequest
{
    Parameters = [new ClusterParameterSetting { Name = "enable_rebalance", Value = "False", Scope = ParameterScope.Cluster }],
});
await obshell.Parameters.SetTenantParametersAsync(tenant, new SetTenantParametersRequest { Parameters = new Dictionary<string, JsonNode?> { ["undo_retention"] = 3600 } });

var after = await obshell.Parameters.GetTenantParameterAsync(tenant, "undo_retention");
Console.WriteLine($"enable_rebalance is False in the cluster; undo_retention of {tenant} was {before.Value} and is {after.Value}.");

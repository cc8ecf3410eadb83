// Serves a fake cluster on loopback until Ctrl-C, for any client of OBShell, and prints what is called and what changes.
using System.CommandLine;
using ObShell.Client.Testing;
using ObShell.Samples.FakeCluster;

var zones = new Option<int>("--zones") { Description = "How many zones the cluster has, with one agent each.", DefaultValueFactory = _ => 3 };
var port = new Option<int>("--port") { Description = "The port of the first agent; the others have the next ones. 0 for ports that are free.", DefaultValueFactory = _ => 2886 };
var password = new Option<string>("--password") { Description = "The password of root@sys.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("OBSHELL_PASSWORD") ?? "" };
var stage = new Option<int>("--stage-milliseconds") { Description = "How long a stage of an operation takes.", DefaultValueFactory = _ => 1000 };
var root = new RootCommand("Serves a fake OceanBase cluster on loopback until Ctrl-C, and prints what is called and what changes.") { zones, port, password, stage };
root.SetAction(async (parsed, interrupted) =>
{
    await using var cluster = await FakeObShellCluster.StartAsync(
        parsed.GetValue(zones),
        new FakeObShellOptions { Port = parsed.GetValue(port), Password = parsed.GetValue(password)!, StageDuration = TimeSpan.FromMilliseconds(parsed.GetValue(stage)) },
        interrupted);
    foreach (var endpoint in cluster.Endpoints)
    {
        Console.WriteLine($"listening at {endpoint}");
    }

    await new Watch(cluster, Console.Out).RunAsync(interrupted);
    return 0;
});
return await root.Parse(args).InvokeAsync();

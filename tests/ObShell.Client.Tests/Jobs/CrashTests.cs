using System.Diagnostics;
using System.Globalization;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

/// <summary>Kills a real process in the middle of a job, again and again. <c>OBSHELL_CRASHES=50</c> is the full length.</summary>
internal sealed class CrashTests
{
    private static readonly int Crashes = int.Parse(Environment.GetEnvironmentVariable("OBSHELL_CRASHES") ?? "3", CultureInfo.InvariantCulture);

    [Test]
    [CancelAfter(1_200_000)]
    public async Task A_restart_that_is_killed_at_random_moments_runs_every_step_once(CancellationToken cancellationToken)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var crashes = 0;
        while (crashes < Crashes)
        {
            await using var cluster = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", KeySize = 1024, StageDuration = TimeSpan.FromMilliseconds(60) }, cancellationToken);
            var directory = Directory.CreateTempSubdirectory();
            try
            {
                crashes += await RunUntilDoneAsync(cluster, ["restart", "--pause", "0", "--checkpoint", Path.Combine(directory.FullName, "restart.json")], random, cancellationToken);

                Assert.Multiple(() =>
                {
                    Assert.That(cluster.StopExecutions, Is.EqualTo(3), $"seed {seed}");
                    Assert.That(cluster.CountExecutions("POST", "/api/v1/ob/start"), Is.EqualTo(3), $"seed {seed}");
                    Assert.That(cluster.Cluster.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running), $"seed {seed}");
                    Assert.That(Directory.GetFiles(directory.FullName, "*.json"), Is.Empty, $"seed {seed}");
                });
            }
            finally
            {
                directory.Delete(recursive: true);
            }
        }
    }

    [Test]
    [CancelAfter(1_200_000)]
    public async Task A_deployment_that_is_killed_at_random_moments_runs_every_step_once(CancellationToken cancellationToken)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var crashes = 0;
        while (crashes < Crashes)
        {
            await using var cluster = await FakeObShellCluster.StartAsync(
                3, new FakeObShellOptions { Identity = AgentIdentity.Single, KeySize = 1024, StageDuration = TimeSpan.FromMilliseconds(150) }, cancellationToken);
            var directory = Directory.CreateTempSubdirectory();
            try
            {
                var (declaration, checkpoint) = (Path.Combine(directory.FullName, "declaration"), Path.Combine(directory.FullName, "deploy.json"));
                await File.WriteAllTextAsync(declaration, Declare(cluster), cancellationToken);
                crashes += await RunUntilDoneAsync(cluster, ["deploy", "--file", declaration, "--checkpoint", checkpoint], random, cancellationToken);

                Assert.Multiple(() =>
                {
                    Assert.That(cluster.CountExecutions("POST", "/api/v1/agent/join"), Is.EqualTo(3), $"seed {seed}");
                    Assert.That(cluster.CountExecutions("PUT", "/api/v1/observer/config"), Is.EqualTo(1), $"seed {seed}");
                    Assert.That(cluster.CountExecutions("PUT", "/api/v1/obcluster/config"), Is.EqualTo(1), $"seed {seed}");
                    Assert.That(cluster.CountExecutions("POST", "/api/v1/ob/init"), Is.EqualTo(1), $"seed {seed}");
                    Assert.That(cluster.Agents.Select(agent => agent.Identity), Is.All.EqualTo(AgentIdentity.ClusterAgent), $"seed {seed}");
                    Assert.That(Directory.GetFiles(directory.FullName, "*.json"), Is.Empty, $"seed {seed}");
                });
            }
            finally
            {
                directory.Delete(recursive: true);
            }
        }
    }

    private static string Declare(FakeObShellCluster cluster) => $$"""
        {
          "clusterName": "demo", "clusterId": 1, "parameters": { "memory_limit": "6G" },
          "servers": [{{string.Join(", ", cluster.Agents.Index().Select(item => $$"""{ "agent": "{{item.Item.Address}}", "zone": "zone{{item.Index + 1}}" }"""))}}]
        }
        """;

    /// <returns>How often the process was killed.</returns>
    private static async Task<int> RunUntilDoneAsync(FakeObShellCluster cluster, string[] command, Random random, CancellationToken cancellationToken)
    {
        for (var crashes = 0; ; crashes++)
        {
            using var process = Start(cluster, command);
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
                var errors = process.StandardError.ReadToEndAsync(cancellationToken);
                var exit = process.WaitForExitAsync(cancellationToken);
                // On a busy machine a process may need longer than that to begin.
                if (await Task.WhenAny(exit, Task.Delay(random.Next(200, 4000 + (500 * crashes)), cancellationToken)) == exit)
                {
                    await exit;
                    Assert.That(process.ExitCode, Is.Zero, $"{await output}{Environment.NewLine}{await errors}");
                    return crashes;
                }
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill();
                    await process.WaitForExitAsync(CancellationToken.None);
                }
            }

            // Killed after the job was done, and before the process had ended: another run would begin anew.
            if (cluster.Dags.Count > 0 && !File.Exists(command[^1]))
            {
                return crashes + 1;
            }
        }
    }

    private static Process Start(FakeObShellCluster cluster, string[] command)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "obsh.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] words = [program, .. command, "--yes", .. cluster.Endpoints.SelectMany(endpoint => new[] { "--endpoint", endpoint.ToString() })];
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["OBSHELL_PASSWORD"] = "pw";
        return Process.Start(start)!;
    }
}

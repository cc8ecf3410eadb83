using System.Text.Json.Nodes;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Jobs;

internal sealed class CheckpointTests
{
    private static RollingRestart Restart { get; } = new() { Pause = TimeSpan.Zero, Timeout = TimeSpan.FromMinutes(10) };

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(10)]
    [TestCase(13)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(20)]
    [TestCase(24)]
    [TestCase(29)]
    public async Task A_run_that_dies_before_a_checkpoint_write_is_resumed_and_no_step_runs_twice(int write)
    {
        await using var harness = await JobHarness.StartAsync();
        var writes = 0;
        harness.Checkpoint.BeforeWrite = _ =>
        {
            if (++writes == write)
            {
                throw new CrashException();
            }
        };

        await Assert.ThrowsAsync<CrashException>(() => harness.RunAsync(Restart));
        harness.Checkpoint.BeforeWrite = _ => { };
        await harness.RunAsync(Restart);

        Assert.Multiple(() =>
        {
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(3));
            Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/ob/start"), Is.EqualTo(3));
            Assert.That(harness.Model.Servers.Select(server => server.Status), Is.All.EqualTo(ObserverStatus.Running));
        });
    }

    [Test]
    public async Task A_request_with_a_lost_response_is_found_and_waited_for()
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Cluster.Agents[0].Misbehave(FakeFault.CutAfter().On("POST", "/api/v1/ob/stop"));
        harness.Cluster.Agents[0].Misbehave(FakeFault.CutBefore().On("POST", "/api/v1/ob/start"));

        await harness.RunAsync(Restart);

        Assert.Multiple(() =>
        {
            Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(3));
            Assert.That(harness.Cluster.CountExecutions("POST", "/api/v1/ob/start"), Is.EqualTo(3));
        });
    }

    [Test]
    public async Task A_cancelled_token_ends_the_run_and_the_next_one_waits_for_the_operation()
    {
        await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromSeconds(20));
        using var cancellation = new CancellationTokenSource();
        var run = harness.RunAsync(Restart, cancellation.Token);
        await harness.Cluster.Agents[0].WaitForRequestAsync("GET", "/api/v1/task/dag/*");
        await cancellation.CancelAsync();

        await Assert.CatchAsync<OperationCanceledException>(() => run);
        await harness.RunAsync(Restart);

        Assert.That(harness.Cluster.StopExecutions, Is.EqualTo(3));
    }

    [Test]
    public async Task Two_runs_cannot_use_one_checkpoint()
    {
        await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromSeconds(20));
        var first = harness.RunAsync(Restart);
        await harness.Cluster.Agents[0].WaitForRequestAsync("POST", "/api/v1/ob/stop");

        var second = await Assert.ThrowsAsync<InvalidOperationException>(() => harness.RunAsync(Restart));
        await first;

        Assert.That(second!.Message, Does.Contain("Another run"));
    }

    [Test]
    public async Task A_checkpoint_of_another_job_is_refused()
    {
        await using var harness = await JobHarness.StartAsync();
        var writes = 0;
        harness.Checkpoint.BeforeWrite = _ =>
        {
            if (++writes == 5)
            {
                throw new CrashException();
            }
        };
        await Assert.ThrowsAsync<CrashException>(() => harness.RunAsync(Restart));

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => harness.RunAsync(Restart with { Zones = ["zone1"] }));

        Assert.That(refusal!.Message, Does.Contain("another job").And.Contain("of all zones").And.Contain("of zones zone1"));
    }

    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{"version":2}""")]
    public async Task A_checkpoint_that_cannot_be_read_is_refused(string text)
    {
        await using var harness = await JobHarness.StartAsync();
        harness.Checkpoint.State = text;

        await Assert.ThrowsAsync<InvalidOperationException>(() => harness.RunAsync(Restart));

        Assert.That(harness.Cluster.StopExecutions, Is.Zero);
    }

    [Test]
    public async Task A_file_keeps_a_checkpoint_without_secrets_and_is_deleted_at_the_end()
    {
        await using var harness = await JobHarness.StartAsync();
        var directory = Directory.CreateTempSubdirectory();
        var path = Path.Combine(directory.FullName, "restart.json");
        var seen = new List<string>();
        var checkpoint = new Spy(new FileJobCheckpoint(path), seen);
        try
        {
            await harness.Client.RunAsync(Restart, new JobOptions { Checkpoint = checkpoint });

            Assert.Multiple(() =>
            {
                Assert.That(seen, Has.Count.GreaterThan(10));
                Assert.That(seen.Select(text => JsonNode.Parse(text)!["job"]!.ToString()), Is.All.EqualTo("rolling restart of all zones"));
                Assert.That(seen, Has.None.Contains("pw"));
                Assert.That(Directory.GetFiles(directory.FullName), Is.Empty);
            });
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Test]
    public async Task A_checkpoint_file_is_used_by_one_run_at_a_time()
    {
        var directory = Directory.CreateTempSubdirectory();
        var path = Path.Combine(directory.FullName, "job.json");
        try
        {
            await using (await new FileJobCheckpoint(path).LockAsync(default))
            {
                Assert.That(async () => await new FileJobCheckpoint(path).LockAsync(default), Throws.InvalidOperationException);
            }

            await using var again = await new FileJobCheckpoint(path).LockAsync(default);
            Assert.That(again, Is.Not.Null);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private sealed class CrashException : Exception;

    private sealed class Spy(IJobCheckpoint inner, List<string> seen) : IJobCheckpoint
    {
        public ValueTask<IAsyncDisposable> LockAsync(CancellationToken cancellationToken) => inner.LockAsync(cancellationToken);

        public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken) => await inner.ReadAsync(cancellationToken);

        public async ValueTask WriteAsync(string state, CancellationToken cancellationToken)
        {
            await inner.WriteAsync(state, cancellationToken);
            seen.Add((await inner.ReadAsync(cancellationToken))!);
        }

        public ValueTask DeleteAsync(CancellationToken cancellationToken) => inner.DeleteAsync(cancellationToken);
    }
}

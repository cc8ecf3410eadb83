using ObShell.Client.Jobs;
using ObShell.Client.Testing;
using Spectre.Console;
using Spectre.Console.Testing;

namespace ObShell.Client.Spectre.Tests;

/// <summary>Operations and jobs on a terminal, and without one.</summary>
internal sealed class ObShellDisplayTests
{
    private FakeObShellCluster _fake = null!;
    private ObShellClient _obshell = null!;
    private TestConsole _console = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _fake = await FakeObShellCluster.StartAsync(3, new FakeObShellOptions { Password = "pw", KeySize = 512, StageDuration = TimeSpan.FromMilliseconds(20) });
        _obshell = new ObShellClient(new ObShellClientOptions { Endpoints = [.. _fake.Endpoints.Select(endpoint => endpoint.ToString())], Password = "pw" });
        _console = new TestConsole().Width(100).SupportsUnicode(true);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _obshell.DisposeAsync();
        await _fake.DisposeAsync();
        _console.Dispose();
    }

    [Test]
    public async Task A_terminal_keeps_the_last_state_of_an_operation()
    {
        _console.SupportsAnsi(true).Interactive().EmitAnsiSequences();

        var dag = await _console.FollowAsync(await StopAsync("zone2"));

        var picture = _console.Output[_console.Output.LastIndexOf("Stop OB ", StringComparison.Ordinal)..];
        Assert.Multiple(() =>
        {
            Assert.That(dag.State, Is.EqualTo(DagState.Succeeded));
            Assert.That(_console.Output, Does.Contain("\u001b["));
            Assert.That(picture, Does.Contain("SUCCEED").And.Not.Contain("RUNNING"));
        });
    }

    [TestCase(false, true)]
    [TestCase(true, false)]
    public async Task Without_a_terminal_each_change_is_a_line(bool hasAnsi, bool isInteractive)
    {
        _console.SupportsAnsi(hasAnsi);
        _console.Profile.Capabilities.Interactive = isInteractive;

        var dag = await _console.FollowAsync(await StopAsync("zone2"));

        Assert.Multiple(() =>
        {
            Assert.That(_console.Output, Does.Match($@"(^|\n)\d\d:\d\d:\d\d DAG {dag.Id} 'Stop OB': SUCCEED\n").And.Not.Contain('\u001b'));
            Assert.That(_console.Lines.Select(line => line[9..]), Is.Unique);
        });
    }

    [Test]
    public async Task A_console_without_colours_gets_no_colours()
    {
        _console.SupportsAnsi(true).Interactive().EmitAnsiSequences().Colors(ColorSystem.NoColors);

        await _console.FollowAsync(await StopAsync("zone2"));

        Assert.That(_console.Output, Does.Contain("\u001b[").And.Not.Match("\u001b\\[[0-9;]*(3|4|9)[0-9;]+m"));
    }

    [Test]
    public async Task A_job_shows_its_steps_and_reports_to_the_progress_of_the_caller()
    {
        var seen = new List<JobProgress>();

        await _console.RunAsync(_obshell, new ClusterStop(StopClusterRequest.Zone("zone2", StopMode.Terminate)), new JobOptions { Progress = new Collector(seen) });

        Assert.Multiple(() =>
        {
            Assert.That(_console.Output, Does.Contain("1/3 check that nothing is locked: done").And.Contain("3/3 wait until it is down: done"));
            Assert.That(seen.Count(progress => progress.IsDone), Is.EqualTo(3));
        });
    }

    [Test]
    public async Task A_terminal_keeps_the_steps_of_a_job()
    {
        _console.SupportsAnsi(true).Interactive();

        await _console.RunAsync(_obshell, new ClusterStop(StopClusterRequest.Zone("zone2", StopMode.Terminate)));

        Assert.That(_console.Output, Does.Contain("✓ check that nothing is locked").And.Contain("✓ wait until it is down"));
    }

    [Test]
    public async Task A_failed_job_throws_what_its_run_throws()
    {
        _console.SupportsAnsi(true).Interactive();

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => _console.FollowAsync((_, _) => Task.FromException(new InvalidTimeZoneException())));
    }

    private Task<DagOperation> StopAsync(string zone) => _obshell.StopClusterAsync(StopClusterRequest.Zone(zone, StopMode.Terminate));

    private sealed class Collector(List<JobProgress> seen) : IProgress<JobProgress>
    {
        public void Report(JobProgress value)
        {
            lock (seen)
            {
                seen.Add(value);
            }
        }
    }
}

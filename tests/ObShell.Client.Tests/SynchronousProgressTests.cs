using ObShell.Client.Testing;

namespace ObShell.Client.Tests;

/// <summary>Reports arrive in order, and before the operation returns.</summary>
internal sealed class SynchronousProgressTests
{
    [Test]
    public async Task All_reports_of_a_DAG_arrive_in_order_before_the_wait_returns()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "pw", StageDuration = TimeSpan.FromMilliseconds(20) });
        await using var obshell = new ObShellClient(fake.Endpoint.ToString(), "pw");
        var stages = new List<int>();
        var stop = await obshell.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Terminate));
        var end = await stop.WaitForCompletionAsync(new SynchronousProgress<DagDetailDTO>(dag => stages.Add(dag.Stage)));

        Assert.That(stages, Is.Not.Empty.And.Ordered);
        Assert.That(stages[^1], Is.EqualTo(end.Stage));
    }

    [Test]
    public void An_exception_of_the_function_reaches_whoever_reports()
    {
        var progress = new SynchronousProgress<int>(_ => throw new TimeoutException());

        Assert.That(() => progress.Report(1), Throws.TypeOf<TimeoutException>());
    }

    [Test]
    public void A_function_is_required() => Assert.That(() => new SynchronousProgress<int>(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("report"));
}

using NSubstitute;

namespace ObShell.Client.Testing.Tests;

/// <summary>Operations for stubs.</summary>
internal sealed class FakeDagOperationTests
{
    [Test]
    public async Task A_stub_of_the_client_can_return_an_operation_that_succeeds()
    {
        var stub = Substitute.For<IObShellClient>();
        stub.StopClusterAsync(Arg.Any<StopClusterRequest>(), Arg.Any<CancellationToken>()).Returns(FakeDagOperation.Succeeded());

        var stop = await stub.StopClusterAsync(StopClusterRequest.WholeCluster(StopMode.Force));

        Assert.That((await stop.WaitForCompletionAsync()).State, Is.EqualTo(DagState.Succeeded));
    }

    [Test]
    public void A_failed_operation_throws_an_exception_that_names_the_cause() => Assert.That(
        () => FakeDagOperation.Failed("disk full").WaitForCompletionAsync(),
        Throws.TypeOf<DagFailedException>().With.Message.Contain("disk full").And.Message.Contain("Stop OB"));

    [Test]
    public async Task The_operation_shows_the_states_of_the_script_in_order()
    {
        var operation = FakeDagOperation.Of(
            new DagDetailDTO { Name = "Start OB", Stage = 1, MaxStage = 2, State = DagState.Running },
            new DagDetailDTO { Name = "Start OB", Stage = 2, MaxStage = 2, State = DagState.Succeeded });
        var stages = new List<int>();
        await foreach (var dag in operation.WatchAsync())
        {
            stages.Add(dag.Stage);
        }

        Assert.That(stages, Is.EqualTo(new[] { 1, 2 }));
        Assert.That((await operation.UpdateStatusAsync()).State, Is.EqualTo(DagState.Succeeded));
        Assert.That(async () => await operation.CancelAsync(), Throws.Nothing);
        Assert.That(operation.StartedBy, Is.Not.Null);
    }

    [Test]
    public void A_script_without_states_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => FakeDagOperation.Of(), Throws.ArgumentException.With.Property("ParamName").EqualTo("states"));
        Assert.That(() => FakeDagOperation.Of(null!, null!), Throws.ArgumentException.With.Property("ParamName").EqualTo("states"));
        Assert.That(() => FakeDagOperation.Failed(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("error"));
    });
}

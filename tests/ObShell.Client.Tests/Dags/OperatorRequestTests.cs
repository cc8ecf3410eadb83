using ObShell.Client.Dags;
using ObShell.Client.Testing;

namespace ObShell.Client.Tests.Dags;

/// <summary>The operators of DAGs and nodes; unknown ones are refused.</summary>
internal sealed class OperatorRequestTests
{
    private const string Node = "2213070643302886000000000000042";

    [TestCase("RUN")]
    [TestCase("")]
    [TestCase("DROP")]
    public void An_unknown_DAG_operator_is_refused(string word) =>
        Assert.That(() => new DagOperatorRequest(new DagOperator(word)), Throws.ArgumentException.With.Property("ParamName").EqualTo("Operator"));

    [TestCase("RUN")]
    [TestCase("")]
    [TestCase("RETRY")]
    [TestCase("ROLLBACK")]
    [TestCase("CANCEL")]
    public void A_node_can_only_be_passed(string word)
    {
        Assert.That(() => new NodeOperatorRequest(new DagOperator(word)), Throws.ArgumentException.With.Property("ParamName").EqualTo("Operator"));
        Assert.That(() => new NodeOperatorRequest(DagOperator.Pass) with { Operator = new DagOperator(word) }, Throws.ArgumentException);
    }

    [Test]
    public void Operators_are_case_insensitive() => Assert.Multiple(() =>
    {
        Assert.That(new DagOperatorRequest(new DagOperator("rollback")).Operator, Is.EqualTo(DagOperator.Rollback));
        Assert.That(new NodeOperatorRequest(new DagOperator("pass")).Operator, Is.EqualTo(DagOperator.Pass));
    });

    [Test]
    public async Task A_node_can_be_passed_only_once()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        await obshell.Tasks.OperateNodeAsync(Node, new NodeOperatorRequest(DagOperator.Pass));

        Assert.That(fake.CountExecutions("POST", $"/api/v1/task/node/{Node}"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_agent_returns_an_error_for_a_node_without_details()
    {
        await using var fake = await FakeObShell.StartAsync(new FakeObShellOptions { Password = "secret", AnswersWithSamples = true });
        using var obshell = new ObShellClient(fake.Endpoint.ToString(), "secret");

        Assert.That((await obshell.Tasks.GetNodeAsync(Node, showDetails: true)), Is.Not.Null);
        Assert.That((await obshell.Tasks.GetNodeAsync(Node)), Is.Not.Null);
        Assert.That(
            () => obshell.Tasks.GetNodeAsync(Node, showDetails: false),
            Throws.InstanceOf<ObShellApiException>().With.Property("ErrCode").EqualTo(ObShellErrorCodes.Common.Unexpected));
    }
}

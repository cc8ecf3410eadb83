using ObShell.Client.Dags;
using ObShell.Client.Monitoring;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Dags;

/// <summary>Ids, states and operators as values.</summary>
internal sealed class TaskValueTests
{
    [Test]
    public void Values_with_the_same_text_are_equal() => Assert.Multiple(() =>
    {
        Assert.That(DagId.Parse("112").Equals((object)DagId.Parse("112")));
        Assert.That(new HashSet<DagId> { DagId.Parse("112"), DagId.Parse("112"), DagId.Parse("113") }, Has.Count.EqualTo(2));
        Assert.That(DagId.Parse("112") == DagId.Parse("112"));
        Assert.That(DagState.Failed.Equals((object)new DagState("failed")));
        Assert.That(DagOperator.Pass.Equals((object)new DagOperator("pass")));
        Assert.That(DagOperator.Pass.GetHashCode(), Is.EqualTo(new DagOperator("pass").GetHashCode()));
    });

    [Test]
    public void Values_with_different_text_differ() => Assert.Multiple(() =>
    {
        Assert.That(DagId.Parse("112").Equals((object)DagId.Parse("113")), Is.False);
        Assert.That(DagId.Parse("112") != DagId.Parse("113"));
        Assert.That(DagId.Parse("112") != DagId.Parse("112"), Is.False);
        Assert.That(DagId.Parse("ab") == DagId.Parse("AB"), Is.False, "ids are opaque, and their case counts");
        Assert.That(DagState.Failed != DagState.Succeeded);
        Assert.That(DagState.Failed != new DagState("failed"), Is.False);
        Assert.That(DagOperator.Run == DagOperator.Retry, Is.False);
        Assert.That(DagOperator.Run != DagOperator.Retry);
        Assert.That(DagOperator.Run != new DagOperator("run"), Is.False);
    });

    [Test]
    public void A_value_equals_its_text_and_no_other_object() => Assert.Multiple(() =>
    {
        Assert.That(DagId.Parse("112").Equals("112"), Is.False);
        Assert.That(DagState.Failed == "failed");
        Assert.That(DagState.Failed.Equals((object)"FAILED"), Is.False);
        Assert.That(DagState.Failed.Equals((object?)null), Is.False);
    });

    [TestCase("critical", true)]
    [TestCase("Critical", true)]
    [TestCase("fatal", false)]
    [TestCase("", false)]
    public void A_value_of_the_caller_is_serialized_in_the_case_of_OBShell(string word, bool isKnown)
    {
        AlarmSeverity severity = word;

        Assert.That(severity.ToString(), Is.EqualTo(isKnown ? "critical" : word));
        Assert.That(severity == AlarmSeverity.Critical, Is.EqualTo(isKnown));
        Assert.That(IsKnown(severity), Is.EqualTo(isKnown));
    }

    [Test]
    public void A_value_of_the_server_keeps_its_case()
    {
        var severity = FromServer<AlarmSeverity>("CRITICAL");

        Assert.That(severity.ToString(), Is.EqualTo("CRITICAL"));
        Assert.That(severity, Is.EqualTo(AlarmSeverity.Critical));
    }

    [Test]
    public void Default_values_are_empty() => Assert.Multiple(() =>
    {
        Assert.That(default(DagId).ToString(), Is.Empty);
        Assert.That(default(DagId).Kind, Is.EqualTo(DagKind.Unknown));
        Assert.That(default(DagId).Owner, Is.Null);
        Assert.That(default(DagState).ToString(), Is.Empty);
        Assert.That(default(DagOperator).ToString(), Is.Empty);
        Assert.That(() => new DagOperator(null!), Throws.ArgumentNullException);
        Assert.That(() => new DagState(null!), Throws.ArgumentNullException);
    });

    [Test]
    public void The_known_values_are_those_of_the_server() => Assert.Multiple(() =>
    {
        Assert.That(
            new[] { DagState.Pending, DagState.Ready, DagState.Running, DagState.Failed, DagState.Succeeded }.Select(state => state.ToString()),
            Is.EqualTo(new[] { "PENDING", "READY", "RUNNING", "FAILED", "SUCCEED" }));
        Assert.That(
            new[] { DagOperator.Run, DagOperator.Retry, DagOperator.Rollback, DagOperator.Cancel, DagOperator.Pass }.Select(word => word.ToString()),
            Is.EqualTo(new[] { "RUN", "RETRY", "ROLLBACK", "CANCEL", "PASS" }));
    });

    [TestCase("PENDING", false)]
    [TestCase("READY", false)]
    [TestCase("RUNNING", false)]
    [TestCase("FAILED", true)]
    [TestCase("SUCCEED", true)]
    [TestCase("PAUSED", false)]
    public void Only_two_states_are_final(string state, bool isFinished) =>
        Assert.That(new DagDetailDTO { State = new DagState(state) }.IsFinished, Is.EqualTo(isFinished));

    [Test]
    public void The_text_of_a_DAG_is_one_line() => Assert.That(
        new DagDetailDTO { Id = DagId.Parse("112"), Name = "Stop OB", State = DagState.Running, Operator = DagOperator.Run, Stage = 2, MaxStage = 6 }.ToString(),
        Is.EqualTo("Stop OB (112): RUNNING (RUN), stage 2 of 6"));

    private static bool IsKnown<T>(T value)
        where T : IClosedValue => value.IsKnown;

    private static T FromServer<T>(string word)
        where T : struct, IExtensibleValue<T> => T.From(word);
}

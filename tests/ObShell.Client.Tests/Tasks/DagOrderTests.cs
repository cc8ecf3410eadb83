namespace ObShell.Client.Tests.Tasks;

/// <summary>Which DAG a stop would have made.</summary>
internal sealed class DagOrderTests
{
    private const string MinorFreeze = "Minor freeze before stop server";
    private const string StopBySql = "Execute stop sql";

    [TestCase(StopMode.Terminate, MinorFreeze, true)]
    [TestCase(StopMode.Terminate, StopBySql, false)]
    [TestCase(StopMode.Terminate, "Kill observer", false)]
    [TestCase(StopMode.Immediate, MinorFreeze, false)]
    [TestCase(StopMode.Immediate, StopBySql, true)]
    [TestCase(StopMode.Immediate, "Kill observer", false)]
    [TestCase(StopMode.Force, MinorFreeze, false)]
    [TestCase(StopMode.Force, StopBySql, false)]
    [TestCase(StopMode.Force, "Kill observer", true)]
    public void A_stop_is_told_by_its_stages(StopMode mode, string node, bool fits) =>
        Assert.That(Order(mode).Fits(Dag("Stop OB", node)), Is.EqualTo(fits));

    [TestCase(StopMode.Terminate)]
    [TestCase(StopMode.Immediate)]
    [TestCase(StopMode.Force)]
    public void A_stop_that_does_not_show_its_stages_may_be_the_one_and_any_other_dag_is_not(StopMode mode) => Assert.Multiple(() =>
    {
        Assert.That(Order(mode).Fits(Dag("Stop OB")));
        Assert.That(Order(mode).Fits(new DagDetailDTO { Name = "Stop OB", Nodes = [null!] }));
        Assert.That(Order(mode).Fits(Dag("Start OB")), Is.False);
        Assert.That(Order(mode).Fits(Dag("Start OB", MinorFreeze)), Is.False);
    });

    private static DagOrder Order(StopMode mode) => DagOrder.Stop(StopClusterRequest.Zone("zone1", mode));

    private static DagDetailDTO Dag(string name, params string[] nodes) => new() { Name = name, Nodes = [.. nodes.Select(node => new NodeDetailDTO { Name = node })] };
}

using System.Text;
using ObShell.Client.Dags;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Dags;

/// <summary>Which request starts which DAG.</summary>
internal sealed class ExpectedDagTests
{
    private static IEnumerable<TestCaseData> Dags => Inventory.Dags.Select(dag => new TestCaseData(dag).SetArgDisplayNames($"{dag.Method} {dag.Path}", dag.DagName, dag.When));

    private static IEnumerable<TestCaseData> Others => Inventory.Routes.Where(route => !route.ReturnsDag).Select(route => new TestCaseData(route).SetArgDisplayNames(route.Name));

    [TestCaseSource(nameof(Dags))]
    public void The_expected_DAG_of_a_request_matches_its_DAG(InventoryDag dag)
    {
        var expected = Expected(dag);
        var reuses = dag.When.Contains("no new DAG", StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(expected.Names, Does.Contain(dag.Name));
            Assert.That(expected.Facts.LivesInCluster, Is.EqualTo(dag.Lives == "cluster"));
            Assert.That(expected.Fits(dag.Sample()), "the DAG with all of its stages");
            Assert.That(!reuses || expected.Facts.MayReuse);
            Assert.That(expected.Tenant, Is.Null.Or.EqualTo("t1"));
            Assert.That(KnownDags.Knows(dag.Name));
        });
    }

    [TestCaseSource(nameof(Dags))]
    public void The_expected_DAG_of_a_request_does_not_match_those_of_others(InventoryDag dag)
    {
        var expected = Expected(dag);
        foreach (var other in Inventory.Dags.Where(other => other.Name != dag.Name && !expected.Names.Contains(other.Name)))
        {
            Assert.That(expected.Fits(other.Sample()), Is.False, other.Name);
        }
    }

    [TestCaseSource(nameof(Others))]
    public void A_request_that_starts_no_DAG_has_no_expected_DAG(InventoryRoute route) =>
        Assert.That(Of(route.Method, route.Path, route.Path, "{}"u8.ToArray()), Is.Null);

    [Test]
    public void Every_stage_used_to_identify_a_DAG_exists() => Assert.Multiple(() =>
    {
        foreach (var dag in Inventory.Dags.Where(dag => Expected(dag).Facts is { Nodes.Length: > 0 } or { OtherNodes.Length: > 0 }))
        {
            Assert.That(dag.Stages.Select(stage => stage.Name).Where(stage => !KnownDags.KnowsStage(stage)), Is.Empty, dag.Name);
        }
    });

    [TestCase("""{"force":true}""", false, false, true)]
    [TestCase("""{"terminate":true}""", true, false, false)]
    [TestCase("""{"force":true,"terminate":true}""", true, false, false)]
    [TestCase("{}", false, true, false)]
    public void A_stop_is_identified_by_its_stages(string body, bool fitsTerminate, bool fitsImmediate, bool fitsForce)
    {
        var expected = Of("POST", "/api/v1/ob/stop", "/api/v1/ob/stop", Encoding.UTF8.GetBytes(body))!;
        Assert.Multiple(() =>
        {
            Assert.That(expected.Fits(Stop("Minor freeze before stop server", "Advance agents to execute the task")), Is.EqualTo(fitsTerminate));
            Assert.That(expected.Fits(Stop("Advance agents to execute the task", "Execute stop sql")), Is.EqualTo(fitsImmediate));
            Assert.That(expected.Fits(Stop("Advance agents to execute the task")), Is.EqualTo(fitsForce));
            Assert.That(expected.Fits(Stop()), "stages that are not shown");
            Assert.That(expected.Fits(Stop([null!])), "stages that are not shown");
            Assert.That(expected.Fits(Stop() with { Name = "Start OB" }), Is.False);
        });
    }

    [Test]
    public void The_order_of_its_stages_distinguishes_a_zone_stop_from_an_immediate_stop()
    {
        var zone = Of("POST", "/api/v1/ob/zone/{zone_name}/stop", "/api/v1/ob/zone/z1/stop", "{}"u8.ToArray())!;
        Assert.That(zone.Fits(Stop("Execute stop sql", "Advance agents to execute the task")));
        Assert.That(zone.Fits(Stop("Advance agents to execute the task", "Execute stop sql")), Is.False);
    }

    [Test]
    public void A_DAG_of_another_tenant_does_not_match()
    {
        var drop = Of("DELETE", "/api/v1/tenant/{name}", "/api/v1/tenant/a%20b", ReadOnlyMemory<byte>.Empty)!;
        Assert.That(drop.Tenant, Is.EqualTo("a b"));
        Assert.That(drop.Fits(new DagDetailDTO { Name = "Drop tenant", MaintenanceKey = "other" }), Is.False);
        Assert.That(drop.Fits(new DagDetailDTO { Name = "Drop tenant", MaintenanceKey = "a b" }));
        Assert.That(drop.Fits(new DagDetailDTO { Name = "Drop tenant" }), "an agent that does not show the tenant");
    }

    [TestCase("""{"ip":"fe80::1","port":2886}""", "Remove follower agent [fe80::1]:2886")]
    [TestCase("""{"ip":"10.10.10.1","port":2886}""", "Remove follower agent 10.10.10.1:2886")]
    public void An_address_in_a_DAG_name_has_the_format_of_OBShell(string body, string name) =>
        Assert.That(Of("POST", "/api/v1/agent/remove", "/api/v1/agent/remove", Encoding.UTF8.GetBytes(body))!.Names, Does.Contain(name));

    private static DagDetailDTO Stop(params string[] nodes) => new() { Name = "Stop OB", Nodes = [.. nodes.Select(node => node is null ? null! : new NodeDetailDTO { Name = node })] };

    private static ExpectedDag? Of(string method, string route, string path, ReadOnlyMemory<byte> body) => ExpectedDag.Of(Routes.Find(method, route)!, path, body);

    private static ExpectedDag Expected(InventoryDag dag) => Of(dag.Method, dag.Path, dag.Path.Replace("{name}", "t1", StringComparison.Ordinal).Replace("{zone_name}", "zone1", StringComparison.Ordinal), Encoding.UTF8.GetBytes(dag.SampleBody().ToJsonString()))
        ?? throw new AssertionException("it is not known to start a DAG");
}

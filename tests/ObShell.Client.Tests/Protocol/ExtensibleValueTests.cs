using System.Text.Json;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Protocol;

namespace ObShell.Client.Tests.Protocol;

/// <summary>Values and members of a newer server are kept.</summary>
internal sealed class ExtensibleValueTests
{
    [Test]
    public void Unknown_values_and_members_are_kept()
    {
        const string Json = """
            {"successful":true,"status":200,"traceId":"t","brandNew":{"a":[1]},"data":{"id":"777-future","dag_id":1,"name":"n","state":"PAUSED",
            "operator":"SKIP","maintenance_type":42,"surprise":null,"nodes":[{"state":"NAPPING","operator":"","extra":1}]}}
            """;
        var info = WholeJson.TypeInfo<ObShellResponse<DagDetailDTO>>();
        var dag = JsonSerializer.Deserialize(Json, info)!.Data!;
        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(new ObShellResponse<DagDetailDTO> { Data = dag }, info), info)!.Data!;

        Assert.Multiple(() =>
        {
            Assert.That(again.State, Is.EqualTo(new DagState("PAUSED")));
            Assert.That(again.State.ToString(), Is.EqualTo("PAUSED"));
            Assert.That(again.Operator.ToString(), Is.EqualTo("SKIP"));
            Assert.That((int)again.MaintenanceType, Is.EqualTo(42));
            Assert.That(again.Nodes![0].State.ToString(), Is.EqualTo("NAPPING"));
            Assert.That(again.Id.ToString(), Is.EqualTo("777-future"));
            Assert.That(again.IsFinished, Is.False);
        });
    }

    [Test]
    public void Values_compare_case_insensitively() => Assert.Multiple(() =>
    {
        Assert.That(new DagState("succeed"), Is.EqualTo(DagState.Succeeded));
        Assert.That(new DagState("succeed").GetHashCode(), Is.EqualTo(DagState.Succeeded.GetHashCode()));
        Assert.That(new AgentIdentity("CLUSTER AGENT") == AgentIdentity.ClusterAgent);
        Assert.That(new ScopeType("zone") != ScopeType.Server);
        Assert.That(default(DagOperator), Is.EqualTo(new DagOperator("")));
        Assert.That(() => new DagState(null!), Throws.ArgumentNullException);
    });

    [Test]
    public void A_null_value_is_read_as_an_empty_value()
    {
        var dag = JsonSerializer.Deserialize("""{"data":{"state":null,"id":null}}""", WholeJson.TypeInfo<ObShellResponse<DagDetailDTO>>())!.Data!;

        Assert.Multiple(() =>
        {
            Assert.That(dag.State, Is.EqualTo(default(DagState)));
            Assert.That(dag.Id, Is.EqualTo(default(DagId)));
        });
    }

    [Test]
    public void A_page_without_contents_is_empty()
    {
        var info = WholeJson.TypeInfo<ObShellResponse<ObShellList<DagDetailDTO>>>();

        Assert.Multiple(() =>
        {
            Assert.That(JsonSerializer.Deserialize("""{"data":{"contents":null}}""", info)!.Data!.Contents, Is.Empty);
            Assert.That(JsonSerializer.Deserialize("""{"data":{}}""", info)!.Data!.Contents, Is.Empty);
            Assert.That(JsonSerializer.Deserialize("""{"data":null}""", info)!.Data, Is.Null);
            Assert.That(JsonSerializer.Deserialize("{}", info)!.Data, Is.Null);
        });
    }

    [Test]
    public void A_null_string_is_read_as_an_empty_string()
    {
        var answer = JsonSerializer.Deserialize(
            """{"traceId":null,"error":{"errCode":null,"message":null},"data":{"version":null,"zone":null,"ip":null}}""", WholeJson.TypeInfo<ObShellResponse<AgentInfo>>())!;

        Assert.Multiple(() =>
        {
            Assert.That(answer.TraceId, Is.Empty);
            Assert.That(answer.Error!.ErrCode, Is.Empty);
            Assert.That(answer.Error.Message, Is.Empty);
            Assert.That(answer.Data!.Version, Is.Empty);
        });
    }
}

using System.Text.Json.Nodes;
using ObShell.Client.Agents;
using ObShell.Client.Testing.Tests.Support;

namespace ObShell.Client.Testing.Tests.Agent.Model;

/// <summary>What a real agent says of backups, restores, inspections, credentials and alarms of a cluster that has none: the fake says the same.</summary>
internal sealed class RecordedOperationTests
{
    private static readonly JsonObject Recorded =
        JsonNode.Parse(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "recorded-operations.json")))!.AsObject();

    private static IEnumerable<string> Targets => Recorded.Select(item => item.Key);

    [TestCaseSource(nameof(Targets))]
    public async Task A_cluster_in_which_nothing_has_happened_answers_as_recorded(string target)
    {
        await using var fixture = await ModelFixture.StartAsync();
        _ = fixture.Cluster.Tenants.Add("t1");
        using var caller = new RawCaller(fixture.Fake);
        var expected = Recorded[target]!.AsObject();
        var answer = await caller.SendAsync(new RawRequest("GET", target) { Body = (string?)expected["request"] });

        var body = JsonNode.Parse(answer.Body)!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo((int)expected["status"]!));
            foreach (var member in (string[])["data", "error"])
            {
                Assert.That(body.ContainsKey(member), Is.EqualTo(expected.ContainsKey(member)), member);
                Assert.That(body[member]?.ToJsonString(), Is.EqualTo(expected[member]?.ToJsonString()));
            }
        });
    }

    [TestCase("/api/v1/obcluster/backup/overview")]
    [TestCase("/api/v1/restore/tasks")]
    [TestCase("/api/v1/security/credentials")]
    [TestCase("/api/v1/obcluster/inspection/reports")]
    public async Task An_agent_of_no_cluster_refuses_what_only_a_cluster_has(string target)
    {
        await using var fixture = await ModelFixture.StartAsync(new() { Identity = AgentIdentity.Single });
        using var caller = new RawCaller(fixture.Fake);
        var answer = await caller.GetAsync(target);

        Assert.That(
            JsonNode.Parse(answer.Body)!["error"]!.ToJsonString(),
            Is.EqualTo($$"""{"errCode":"Agent.Identify.NotSupportOperation","message":"\u0027{{fixture.Fake.Address}}\u0027 is \u0027SINGLE\u0027, instead of \u0027CLUSTER AGENT\u0027, does not support this operation"}"""));
    }
}

using System.Text;

namespace ObShell.Client.Tests.Faults;

/// <summary>Handlers that an application adds to its HttpClients: wherever they are added, nothing is sent twice, and they see only encrypted requests.</summary>
internal sealed class ApplicationHandlerTests
{
    private static readonly string[] Verbs = ["GET", "POST", "upload"];

    private static IEnumerable<TestCaseData> Cases =>
        from kind in HandlerKinds.All
        from place in Enum.GetValues<HandlerPlace>()
        from verb in Verbs
        select new TestCaseData(kind, place, verb).SetArgDisplayNames(kind.Name, place.ToString(), verb);

    [TestCaseSource(nameof(Cases))]
    public async Task A_call_is_sent_at_most_once(HandlerKind kind, HandlerPlace place, string verb)
    {
        var outcome = await HandlerRun.OutcomeAsync(kind, place, verb);

        var expected = verb == "GET" ? kind.Get : kind.Change;
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Executions, Is.LessThanOrEqualTo(1), "executions");
            Assert.That(outcome.Result, Is.EqualTo(expected), outcome.Message);
            Assert.That(outcome.Message, expected == "success" ? Is.Empty : Does.Contain(kind.Reason));
            Assert.That(outcome.Seen, Does.Not.Contain(HandlerRun.Canary).And.Not.Contain("secret\""), "what the handlers saw");
            Assert.That(outcome.Seen, Does.Contain("X-OCS-Header").Or.Contain("/api/v1/info"), "the handlers were in the chain");
        });
    }

    [Test]
    public async Task The_documentation_has_the_current_table()
    {
        var table = new StringBuilder("| handler of the application | a GET | a POST | an upload |\n|---|---|---|---|\n");
        foreach (var kind in HandlerKinds.All)
        {
            table.Append("| ").Append(kind.Name);
            foreach (var verb in Verbs)
            {
                var outcomes = await Task.WhenAll(Enum.GetValues<HandlerPlace>().Select(place => HandlerRun.OutcomeAsync(kind, place, verb)));
                table.Append(" | ").Append(outcomes.Select(Show).Distinct().Single());
            }

            table.Append(" |\n");
        }

        FaultDocument.Handlers().Check(table.ToString());
    }

    private static string Show(HandlerOutcome outcome) =>
        $"{(outcome.Result == "success" ? outcome.Result : $"`{outcome.Result}`")}, {(outcome.Executions == 1 ? "ran once" : "did not run")}";
}

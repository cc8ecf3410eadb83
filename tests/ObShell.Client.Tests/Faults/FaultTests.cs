namespace ObShell.Client.Tests.Faults;

/// <summary>Every fault of <see cref="FaultTable"/>, over every transport that it applies to.</summary>
internal sealed class FaultTests
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    private static IEnumerable<TestCaseData> Cases =>
        from row in FaultTable.Rows
        from way in row.Over
        select new TestCaseData(row, way).SetArgDisplayNames(row.Name, way.ToString());

    [OneTimeTearDown]
    public static void RemoveFolder() => FaultStage.RemoveFolder();

    [TestCaseSource(nameof(Cases))]
    public async Task Each_call_has_the_result_of_the_table(FaultRow row, Way way)
    {
        var records = await FaultRun.Records;
        Assert.Multiple(() =>
        {
            foreach (var call in row.Calls)
            {
                var (expected, record) = (row.Expected(call), records[new(row, way, call)]);
                Assert.That(record.Failure, Is.Null, $"{call} could be run");
                Assert.That(record.Seen.Sees, Is.EqualTo(expected.Sees), $"what {call} sees");
                Assert.That(record.Seen.Requests, Is.EqualTo(expected.Requests ?? record.Seen.Requests), $"how often {call} was sent");
            }
        });
    }

    [TestCaseSource(nameof(Cases))]
    public async Task A_request_that_changes_something_never_runs_twice(FaultRow row, Way way)
    {
        var records = await FaultRun.Records;
        Assert.Multiple(() =>
        {
            Assert.That(records[new(row, way, FaultCall.Change)].Seen.Executions, Is.LessThanOrEqualTo(1).And.EqualTo(row.Change.Executions));
            Assert.That(records[new(row, way, FaultCall.Read)].Seen.Executions, Is.Zero);
            foreach (var wait in row.Calls.Except([FaultCall.Change, FaultCall.Read]))
            {
                Assert.That(records[new(row, way, wait)].Seen.Executions, Is.EqualTo(1), "the request that started the DAG, before the wait");
            }
        });
    }

    [TestCaseSource(nameof(Cases))]
    public async Task A_call_never_exceeds_its_time_limit(FaultRow row, Way way)
    {
        var records = await FaultRun.Records;
        Assert.Multiple(() =>
        {
            foreach (var call in row.Calls)
            {
                var record = records[new(row, way, call)];
                Assert.That(record.Elapsed, Is.LessThan(record.Bound + Slack), $"how long {call} took");
            }
        });
    }

    [Test]
    public void Row_names_are_unique() => Assert.That(FaultTable.Rows.Select(row => row.Name), Is.Unique);

    [Test]
    public async Task The_documentation_has_the_current_table()
    {
        var records = await FaultRun.Records;
        var failures = records.Where(record => record.Value.Failure is not null).Select(record => record.Key.Row.Name);
        Assert.That(failures, Is.Empty);

        FaultDocument.Faults().Check(FaultMarkdown.Render(FaultTable.Rows, records));
    }
}

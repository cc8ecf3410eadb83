using System.Collections.Concurrent;
using System.Text;
using ObShell.Client.Jobs;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;

namespace ObShell.Client.Tests.Jobs;

/// <summary>A fault at each step of each job: what the caller sees, and that the next run with the same checkpoint comes to the same end.</summary>
internal sealed class JobFaultTests
{
    private const string Success = "success";
    private const string Begin = "<!-- faults: written by the tests -->";
    private const string End = "<!-- end of faults -->";
    private static readonly ConcurrentDictionary<(string Job, string Fault), ConcurrentDictionary<string, List<string>>> Seen = new();
    private static readonly string[] Faults = ["refused", "agents gone", "DAG failed", "response lost", "token cancelled"];

    private static readonly string[] Changing = ["POST", "PUT", "PATCH"];

    // What starts operations of these jobs.
    private static readonly string[] Starts =
    [
        "ob/stop", "ob/start", "tenant", "agent/join", "ob/init", "ob/scale_out", "ob/scale_in", "agent/upgrade", "ob/upgrade", "tenant/orders/backup", "tenant/restore",
    ];

    private static IEnumerable<TestCaseData> Cases => from job in JobCase.All from fault in Faults select new TestCaseData(job.Name, fault);

    [TestCaseSource(nameof(Cases))]
    public async Task A_fault_at_any_step_is_reported_and_the_next_run_succeeds(string name, string fault)
    {
        var jobCase = JobCase.All.Single(job => job.Name == name);
        var (count, end, operations) = await RunWithoutFaultAsync(jobCase);
        for (var step = 1; step <= count; step++)
        {
            var (harness, job) = await jobCase.StartAsync();
            await using var disposed = harness;
            using var cancellation = new CancellationTokenSource();
            var trigger = new Trigger(step, () => Inject(harness, fault, jobCase.Failure, cancellation));

            var (stepName, sees) = await RunAsync(harness, job, trigger, cancellation.Token);
            await RecoverAsync(harness);
            if (sees != Success)
            {
                await harness.RunAsync(job);
            }

            Assert.That(await DescribeAsync(harness), Is.EqualTo(end), $"{name}, step {step}, {fault}");
            Assert.That(CountOperations(harness) - operations, Is.LessThanOrEqualTo(fault is "DAG failed" or "agents gone" ? 1 : 0), $"step {step}: operations that ran more than once, apart from one that failed");
            Seen.GetOrAdd((name, fault), _ => new()).GetOrAdd(sees, _ => []).Add(Printable(stepName, harness));
        }
    }

    [Test]
    public void The_document_names_every_job_and_fault()
    {
        var path = Path.Combine(Repository.Root, "docs", "jobs.md");
        var text = File.ReadAllText(path);
        var table = text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..text.IndexOf(End, StringComparison.Ordinal)];
        Assert.That(JobCase.All.Where(job => !table.Contains($"| {job.Name} |", StringComparison.Ordinal)), Is.Empty);
    }

    [OneTimeTearDown]
    public static void CompareDocument()
    {
        if (Seen.Count < JobCase.All.Count * Faults.Length)
        {
            return;
        }

        var table = new StringBuilder("\n\n| Job | Fault | What the caller sees | At the steps |\n|---|---|---|---|\n");
        foreach (var name in JobCase.All.Select(job => job.Name))
        {
            foreach (var fault in Faults)
            {
                foreach (var (sees, steps) in Seen[(name, fault)].OrderByDescending(item => item.Value.Count).ThenBy(item => item.Key, StringComparer.Ordinal))
                {
                    table.Append($"| {name} | {fault} | {sees} | {(steps.Count > 4 ? $"{steps.Count} steps" : string.Join("; ", steps))} |\n");
                }
            }
        }

        table.Append('\n');
        var path = Path.Combine(Repository.Root, "docs", "jobs.md");
        var text = File.ReadAllText(path);
        var wanted = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + table + text[text.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("OBSHELL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, wanted);
            return;
        }

        Assert.That(text, Is.EqualTo(wanted), "run the suite with OBSHELL_WRITE_DOCS=1 to write it");
    }

    /// <summary>How many steps the job has, how its cluster is in the end, and how many operations it takes.</summary>
    private static async Task<(int Steps, string End, int Operations)> RunWithoutFaultAsync(JobCase jobCase)
    {
        var (harness, job) = await jobCase.StartAsync();
        await using var disposed = harness;
        var count = (await harness.Client.PlanAsync(job)).Count;
        await harness.RunAsync(job);
        return (count, await DescribeAsync(harness), CountOperations(harness));
    }

    /// <summary>The name of a step without what differs from run to run.</summary>
    private static string Printable(string step, JobHarness harness) =>
        harness.Cluster.Agents.Index().Aggregate(step, (name, item) => name.Replace($"{item.Item.Address}", $"10.10.10.{item.Index + 1}:2886", StringComparison.Ordinal));

    private static async Task<(string Step, string Sees)> RunAsync(JobHarness harness, ObShellJob job, Trigger trigger, CancellationToken cancellationToken)
    {
        try
        {
            await harness.Client.RunAsync(job, new JobOptions { Checkpoint = harness.Checkpoint, Progress = trigger }, cancellationToken);
            return (trigger.StepName, Success);
        }
        catch (JobFailedException exception)
        {
            return (trigger.StepName, $"`JobFailedException` with `{exception.InnerException!.GetType().Name}`");
        }
        catch (OperationCanceledException)
        {
            return (trigger.StepName, "`OperationCanceledException`");
        }
    }

    private static void Inject(JobHarness harness, string fault, FakeDagScript failure, CancellationTokenSource cancellation)
    {
        switch (fault)
        {
            case "refused":
                ForEach(harness, agent => Array.ForEach(Changing, method => agent.Misbehave(FakeFault.Refuse(400, "Common.IllegalArgument", "refused").On(method, "*"))));
                break;
            case "agents gone":
                Task.WaitAll(harness.Cluster.Agents.Select(agent => agent.StopListeningAsync()));
                break;
            case "DAG failed":
                harness.Model.ScriptNext("", failure);
                break;
            case "response lost":
                Array.ForEach(Changing, method => harness.Cluster.Agents[0].Misbehave(FakeFault.CutAfter().On(method, "*")));
                break;
            default:
                cancellation.Cancel();
                break;
        }
    }

    private static async Task RecoverAsync(JobHarness harness)
    {
        ForEach(harness, agent => agent.ClearFaults());
        foreach (var agent in harness.Cluster.Agents.Where(agent => !agent.IsListening))
        {
            await agent.RestartAsync();
        }

        harness.Model.ClearScripts();
    }

    private static void ForEach(JobHarness harness, Action<FakeObShell> act)
    {
        foreach (var agent in harness.Cluster.Agents)
        {
            act(agent);
        }
    }

    private static int CountOperations(JobHarness harness) => Starts.Sum(path => harness.Cluster.CountExecutions("POST", $"/api/v1/{path}"));

    private static async Task<string> DescribeAsync(JobHarness harness)
    {
        var maintenance = await harness.Client.GetMaintenanceAsync();
        return string.Join("; ",
            string.Join(' ', harness.Model.Servers.Select(server => $"{server.Zone} {server.Status}")),
            string.Join(' ', harness.Model.Tenants.Select(tenant => $"{tenant.Name} {tenant.Backup.Jobs.Count(job => job.HasSucceeded)}")),
            string.Join(' ', harness.Cluster.Agents.Select(agent => $"{agent.Identity} {agent.Version}")),
            harness.Model.DatabaseVersion,
            $"free: {maintenance.IsFree}");
    }

    /// <summary>Acts once, when a step begins.</summary>
    private sealed class Trigger(int number, Action act) : IProgress<JobProgress>
    {
        private bool _hasActed;

        public string StepName { get; private set; } = "";

        public void Report(JobProgress value)
        {
            if (!_hasActed && !value.IsDone && value.Number == number)
            {
                _hasActed = true;
                StepName = value.Step.Name;
                act();
            }
        }
    }
}

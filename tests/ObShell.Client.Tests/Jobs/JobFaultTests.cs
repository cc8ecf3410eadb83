using System.Collections.Concurrent;
using System.Text;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Tenants;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;

namespace ObShell.Client.Tests.Jobs;

/// <summary>A fault at each step of each job: what the caller sees, and that the next run with the same checkpoint comes to the same end.</summary>
internal sealed class JobFaultTests
{
    private const string Success = "success";
    private const string Begin = "<!-- faults: written by the tests -->";
    private const string End = "<!-- end of faults -->";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly ConcurrentDictionary<(string Job, string Fault), ConcurrentDictionary<string, List<string>>> Seen = new();

    private static readonly (string Name, Func<JobHarness, ObShellJob> Create, Func<JobHarness, Task> Prepare)[] Jobs =
    [
        ("rolling restart", _ => new RollingRestart { Zones = ["zone2", "zone3"], Pause = TimeSpan.Zero, Timeout = Limit }, _ => Task.CompletedTask),
        ("stop", _ => new ClusterStop(StopClusterRequest.Zone("zone2", StopMode.Terminate)) { Timeout = Limit }, _ => Task.CompletedTask),
        ("start", _ => new ClusterStart(StartClusterRequest.Zone("zone2")) { Timeout = Limit }, StopZoneAsync),
        ("tenant setup", _ => Setup, _ => Task.CompletedTask),
    ];

    private static readonly string[] Faults = ["refused", "agents gone", "DAG failed", "response lost", "token cancelled"];

    private static TenantSetup Setup => new()
    {
        Tenant = "orders",
        RootPassword = "Tenant#1",
        Unit = new CreateUnitConfigRequest { Name = "small", MemorySize = ByteSize.Parse("2G"), MaxCpu = 1 },
        Databases = ["shop"],
    };

    private static IEnumerable<TestCaseData> Cases => from job in Jobs from fault in Faults select new TestCaseData(job.Name, fault);

    [TestCaseSource(nameof(Cases))]
    public async Task A_fault_at_any_step_is_reported_and_the_next_run_succeeds(string name, string fault)
    {
        var (_, create, prepare) = Jobs.Single(job => job.Name == name);
        var count = await CountStepsAsync(create, prepare);
        for (var step = 1; step <= count; step++)
        {
            await using var harness = await JobHarness.StartAsync(stage: TimeSpan.FromMilliseconds(500));
            await prepare(harness);
            var job = create(harness);
            using var cancellation = new CancellationTokenSource();
            var trigger = new Trigger(step, () => Inject(harness, fault, cancellation));

            var (stepName, sees) = await RunAsync(harness, job, trigger, cancellation.Token);
            await RecoverAsync(harness);
            if (sees != Success)
            {
                await harness.RunAsync(job);
            }

            Assert.That(await DescribeAsync(harness), Is.EqualTo(await ExpectedAsync(name)), $"{name}, step {step}, {fault}");
            Assert.That(CountOperations(harness) - ExpectedOperations(name), Is.LessThanOrEqualTo(fault is "DAG failed" or "agents gone" ? 1 : 0), "operations that ran more than once, apart from one that failed");
            Seen.GetOrAdd((name, fault), _ => new()).GetOrAdd(sees, _ => []).Add(stepName);
        }
    }

    [Test]
    public void The_document_names_every_job_and_fault()
    {
        var path = Path.Combine(Repository.Root, "docs", "jobs.md");
        var text = File.ReadAllText(path);
        var table = text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..text.IndexOf(End, StringComparison.Ordinal)];
        Assert.Multiple(() =>
        {
            foreach (var job in Jobs)
            {
                Assert.That(table, Does.Contain($"| {job.Name} |"));
            }
        });
    }

    [OneTimeTearDown]
    public static void CompareDocument()
    {
        if (Seen.Count < Jobs.Length * Faults.Length)
        {
            return;
        }

        var table = new StringBuilder("\n\n| Job | Fault | What the caller sees | At the steps |\n|---|---|---|---|\n");
        foreach (var (name, _, _) in Jobs)
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

    private static async Task StopZoneAsync(JobHarness harness) =>
        await (await harness.Client.StopClusterAsync(StopClusterRequest.Zone("zone2", StopMode.Force))).WaitForCompletionAsync();

    private static async Task<int> CountStepsAsync(Func<JobHarness, ObShellJob> create, Func<JobHarness, Task> prepare)
    {
        await using var harness = await JobHarness.StartAsync();
        await prepare(harness);
        return (await harness.Client.PlanAsync(create(harness))).Count;
    }

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

    private static void Inject(JobHarness harness, string fault, CancellationTokenSource cancellation)
    {
        switch (fault)
        {
            case "refused":
                ForEach(harness, agent => agent.Misbehave(FakeFault.Refuse(400, "Common.IllegalArgument", "refused").On("POST", "*")));
                break;
            case "agents gone":
                Task.WaitAll(harness.Cluster.Agents.Select(agent => agent.StopListeningAsync()));
                break;
            case "DAG failed":
                harness.Model.ScriptNext("", FakeDagScript.FailsAt(1));
                break;
            case "response lost":
                harness.Cluster.Agents[0].Misbehave(FakeFault.CutAfter().On("POST", "*"));
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

    private static int CountOperations(JobHarness harness) => harness.Cluster.StopExecutions + harness.Cluster.CountExecutions("POST", "/api/v1/ob/start") + harness.Cluster.CountExecutions("POST", "/api/v1/tenant");

    private static int ExpectedOperations(string name) => name switch
    {
        "rolling restart" => 4,
        "start" => 2,
        _ => 1,
    };

    private static async Task<string> DescribeAsync(JobHarness harness)
    {
        var maintenance = await harness.Client.GetMaintenanceAsync();
        return $"{string.Join(' ', harness.Model.Servers.Select(server => server.Status))}; {string.Join(' ', harness.Model.Tenants.Select(tenant => tenant.Name))}; free: {maintenance.IsFree}";
    }

    private static Task<string> ExpectedAsync(string name) => Task.FromResult(name switch
    {
        "stop" => "RUNNING PROCESS_STOPPED RUNNING; sys; free: True",
        "tenant setup" => "RUNNING RUNNING RUNNING; sys orders; free: True",
        _ => "RUNNING RUNNING RUNNING; sys; free: True",
    });

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

using System.CommandLine;
using ObShell.Client;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Upgrades;
using ObShell.Tool.Documents;

namespace ObShell.Tool.Commands;

/// <summary>The commands that run a job.</summary>
internal sealed class JobCommands(CommandHost host)
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the steps and carry out none." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do not ask for confirmation." };
    private readonly Option<string[]> _zone = new("--zone") { HelpName = "name", Description = "A zone; can be repeated." };
    private readonly Option<string[]> _server = new("--server") { HelpName = "ip:port", Description = "A server, by the address of its agent; can be repeated." };
    private readonly Option<bool> _all = new("--all") { Description = "The whole cluster." };

    private readonly Option<string?> _checkpoint = new("--checkpoint")
    {
        HelpName = "file",
        Description = "A file that keeps how far the job has come: after a crash or a failure, the same command goes on there.",
    };

    public IEnumerable<Command> Create() => [Stop(), Start(), Restart(), Deploy(), Backup(), Upgrade()];

    private Command Stop()
    {
        var mode = new Option<string>("--mode")
        {
            HelpName = "immediate|terminate|force",
            Description = "immediate: by SQL, the processes keep running; terminate: a minor freeze, then they are killed; force: they are killed at once.",
            Required = true,
        };
        mode.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "immediate", "terminate", "force");
        return Job(
            new Command("stop", "Stop zones, servers or the whole cluster, and make sure that they are down.") { _zone, _server, _all, mode },
            (parsed, _) => new ClusterStop(StopClusterRequest.For(ScopeOf(parsed), Enum.Parse<StopMode>(parsed.GetValue(mode)!, ignoreCase: true))),
            parsed => $"Stop {ScopeOf(parsed)} ({parsed.GetValue(mode)})");
    }

    private Command Start() => Job(
        new Command("start", "Start zones, servers or the whole cluster, and make sure that they are up.") { _zone, _server, _all },
        (parsed, _) => new ClusterStart(StartClusterRequest.For(ScopeOf(parsed))),
        question: null);

    private Command Restart()
    {
        var pause = new Option<int>("--pause") { HelpName = "seconds", Description = "How long to wait between two zones.", DefaultValueFactory = _ => 10 };
        return Job(
            new Command("restart", "Restart the cluster zone by zone, or server by server, so that it keeps working.") { _zone, _server, pause },
            (parsed, _) => new RollingRestart { Zones = parsed.GetValue(_zone) ?? [], Servers = parsed.GetValue(_server) ?? [], Pause = TimeSpan.FromSeconds(parsed.GetValue(pause)) },
            _ => "Restart, one after the other");
    }

    private Command Deploy()
    {
        var file = new Option<string?>("--file") { HelpName = "json", Description = "The declaration: clusterName, clusterId, servers (agent, zone, parameters), parameters, zoneParameters." };
        return Job(
            new Command("deploy", "Deploy a cluster from a declaration. The password is that of the new cluster.") { file },
            (parsed, session) => DeploymentOf(parsed.GetValue(file), session),
            _ => "Deploy a cluster",
            isDeployed: false);
    }

    private Command Backup()
    {
        var tenant = new Option<string?>("--tenant") { HelpName = "name", Description = "The tenant; without it all tenants." };
        var to = new Option<string?>("--to") { HelpName = "uri", Description = "Where to back up to, such as file:///backup; without it the destinations stay as they are." };
        var incremental = new Option<bool>("--incremental") { Description = "Back up what has changed since the last backup." };
        return Job(
            new Command("backup", "Back up a tenant or the cluster, and wait for the backup itself.") { tenant, to, incremental },
            (parsed, _) => new BackupRun
            {
                Tenant = parsed.GetValue(tenant),
                TenantDestination = parsed.GetValue(to) is { } uri && parsed.GetValue(tenant) is not null ? new TenantBackupConfigRequest { DataBaseUri = uri, ArchiveBaseUri = uri } : null,
                ClusterDestination = parsed.GetValue(to) is { } all && parsed.GetValue(tenant) is null ? new ClusterBackupConfigRequest { BackupBaseUri = all } : null,
                Request = parsed.GetValue(incremental) ? new BackupRequest { Mode = BackupMode.Incremental } : null,
            },
            question: null);
    }

    private Command Upgrade()
    {
        var to = new Option<string>("--to") { HelpName = "version", Description = "The version to upgrade to.", Required = true };
        var release = new Option<string>("--release") { HelpName = "release", Description = "The release of the packages, with the distribution.", Required = true };
        var packages = new Option<string[]>("--package") { HelpName = "file", Description = "An RPM to upload unless OBShell has it; can be repeated." };
        var agents = new Option<bool>("--agents") { Description = "Upgrade the agents only." };
        return Job(
            new Command("upgrade", "Upgrade the database zone by zone, or the agents.") { to, release, packages, agents },
            (parsed, _) => parsed.GetValue(agents)
                ? new AgentUpgrade { Version = parsed.GetValue(to)!, Release = parsed.GetValue(release)!, Packages = parsed.GetValue(packages) ?? [] }
                : new DatabaseUpgrade { Version = parsed.GetValue(to)!, Release = parsed.GetValue(release)!, Packages = parsed.GetValue(packages) ?? [], Mode = UpgradeMode.Rolling },
            parsed => $"Upgrade the {(parsed.GetValue(agents) ? "agents" : "database")} to {parsed.GetValue(to)}");
    }

    private static ClusterDeployment DeploymentOf(string? file, ToolSession session) =>
        file is not null ? DeploymentFile.Read(file, session.Password)
        : session.IsFake ? new ClusterDeployment
        {
            ClusterName = "demo",
            ClusterId = 1,
            RootPassword = session.Password,
            Servers = [.. session.FakeAgents.Select((agent, index) => new DeployedServer { Agent = agent, Zone = $"zone{index + 1}" })],
        }
        : throw new ArgumentException("--file is missing: what is to be deployed?");

    private Scope ScopeOf(ParseResult parsed) => (parsed.GetValue(_zone) ?? [], parsed.GetValue(_server) ?? [], parsed.GetValue(_all)) switch
    {
        ([_, ..] zones, [], false) => Scope.Zones(zones),
        ([], [_, ..] servers, false) => Scope.Servers(servers),
        ([], [], true) => Scope.Global,
        _ => throw new ArgumentException("Exactly one of --zone, --server and --all is required; --zone and --server can be repeated."),
    };

    /// <param name="command">The command.</param>
    /// <param name="create">Creates the job for a cluster.</param>
    /// <param name="question">What to ask before something is stopped; null to ask nothing.</param>
    /// <param name="isDeployed">Whether the agents belong to a cluster already.</param>
    private Command Job(Command command, Func<ParseResult, ToolSession, ObShellJob> create, Func<ParseResult, string>? question, bool isDeployed = true)
    {
        command.Options.Add(_dryRun);
        command.Options.Add(_checkpoint);
        if (question is not null)
        {
            command.Options.Add(_yes);
        }

        return host.Set(command, (parsed, session) => RunAsync(session, parsed, create(parsed, session), question), isDeployed);
    }

    private async Task<int> RunAsync(ToolSession session, ParseResult parsed, ObShellJob job, Func<ParseResult, string>? question)
    {
        if (parsed.GetValue(_dryRun))
        {
            var steps = await session.Client.PlanAsync(job, session.Interrupted).ConfigureAwait(false);
            session.Write(() => PlanDocument.Of(job, steps), () => ShowPlan(session, job, steps));
            return ExitCodes.Done;
        }

        if (question is not null)
        {
            await session.ConfirmAsync($"{question(parsed)} at {session.Endpoint}?", parsed.GetValue(_yes)).ConfigureAwait(false);
        }

        var done = new DoneSteps();
        var options = new JobOptions { Progress = done, Checkpoint = parsed.GetValue(_checkpoint) is { } path ? new FileJobCheckpoint(path) : null };
        await session.Display.RunAsync(session.Client, job, options, session.Interrupted).ConfigureAwait(false);
        session.Write(() => new JobDocument(job.Name, done.Names), () => session.Terminal.SayGood($"Done: {job.Name}."));
        return ExitCodes.Done;
    }

    private static void ShowPlan(ToolSession session, ObShellJob job, IReadOnlyList<JobStep> steps)
    {
        session.Terminal.Say($"{job.Name}: {steps.Count} steps, none of which is carried out.");
        foreach (var (index, step) in steps.Index())
        {
            session.Terminal.Say($"  {index + 1,2}  {step.Name}{(step.StartsOperation ? "" : "  (reads or waits)")}");
        }
    }

    /// <summary>Collects the steps that were carried out.</summary>
    private sealed class DoneSteps : IProgress<JobProgress>
    {
        private readonly Lock _gate = new();
        private readonly List<string> _names = [];

        public IReadOnlyList<string> Names
        {
            get
            {
                lock (_gate)
                {
                    return [.. _names];
                }
            }
        }

        public void Report(JobProgress value)
        {
            if (value.IsDone)
            {
                lock (_gate)
                {
                    _names.Add(value.Step.Name);
                }
            }
        }
    }
}

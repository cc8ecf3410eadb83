using System.CommandLine;
using ObShell.Client;
using ObShell.Client.Backups;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;
using ObShell.Client.Upgrades;

namespace ObShell.Samples.ClusterAdmin;

/// <summary>The command line: the commands and their options.</summary>
internal sealed class AdminCommands
{
    private readonly Option<string[]> _endpoint = new("--endpoint")
    {
        HelpName = "url",
        Description = "The address of an agent; can be repeated. Also taken from OBSHELL_ENDPOINT, with commas. Without one, the program works on a fake cluster of its own.",
        Recursive = true,
    };

    private readonly Option<string?> _checkpoint = new("--checkpoint") { HelpName = "file", Description = "A file that keeps how far the job has come: the same command goes on there.", Recursive = true };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the steps and carry out none.", Recursive = true };
    private readonly Option<bool> _yes = new("--yes") { Description = "Start without asking for confirmation.", Recursive = true };
    private readonly Option<string[]> _zone = new("--zone") { HelpName = "name", Description = "A zone; can be repeated." };
    private readonly Option<string[]> _server = new("--server") { HelpName = "ip:port", Description = "A server, by the address of its agent; can be repeated." };
    private readonly Option<bool> _all = new("--all") { Description = "The whole cluster." };
    private readonly AdminRun _run;
    private readonly Func<string, string?> _environment;
    private readonly RootCommand _root;

    public AdminCommands(AdminRun run, Func<string, string?> environment)
    {
        _run = run;
        _environment = environment;
        _root = new RootCommand($"Administers an OceanBase cluster through OBShell. The password of root@sys is taken from OBSHELL_PASSWORD, or asked for.{Environment.NewLine}{ExitCodes.Help}")
        {
            _endpoint, _checkpoint, _dryRun, _yes,
            Leaf("status", "Show the zones, servers and tenants of the cluster, and what is locked.", _run.StatusAsync),
            Maintenance(),
            Stop(),
            Start(),
            Restart(),
            Deploy(),
            Backup(),
            Upgrade(),
        };
    }

    public Task<int> InvokeAsync(string[] words, CancellationToken interrupted) => _root.Parse(words).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, interrupted);

    private Command Maintenance() => new("maintenance", "Show or release what a failed or cancelled start or stop has left locked.")
    {
        Leaf("show", "Show what is locked, and by what.", _run.ShowMaintenanceAsync),
        ReleaseMaintenance(),
    };

    private Command ReleaseMaintenance()
    {
        var cancel = new Option<bool>("--cancel-running") { Description = "Cancel a start or stop that is running, too." };
        var command = new Command("release", "Release what a failed or cancelled start or stop has left locked.") { cancel };
        command.SetAction((parsed, interrupted) => _run.ReleaseMaintenanceAsync(Read(parsed), parsed.GetValue(cancel), interrupted));
        return command;
    }

    private Command Stop()
    {
        var mode = new Option<StopMode>("--mode") { Description = "immediate, terminate or force.", Required = true };
        var command = new Command("stop", "Stop zones, servers or the whole cluster, and make sure that they are down.") { _zone, _server, _all, mode };
        return Job(command, (parsed, _) => new ClusterStop(StopClusterRequest.For(ScopeOf(parsed), parsed.GetValue(mode))), "Stop?");
    }

    private Command Start()
    {
        var command = new Command("start", "Start zones, servers or the whole cluster, and make sure that they are up.") { _zone, _server, _all };
        return Job(command, (parsed, _) => new ClusterStart(StartClusterRequest.For(ScopeOf(parsed))), "Start?");
    }

    private Command Restart()
    {
        var pause = new Option<int>("--pause") { HelpName = "seconds", Description = "How long to wait between two zones.", DefaultValueFactory = _ => 10 };
        var command = new Command("restart", "Restart the cluster zone by zone, or server by server.") { _zone, _server, pause };
        return Job(
            command,
            (parsed, _) => new RollingRestart { Zones = parsed.GetValue(_zone) ?? [], Servers = parsed.GetValue(_server) ?? [], Pause = TimeSpan.FromSeconds(parsed.GetValue(pause)) },
            "Restart the cluster zone by zone?");
    }

    private Command Deploy()
    {
        var file = new Option<string?>("--file") { HelpName = "json", Description = "The declaration: clusterName, clusterId, servers (agent, zone, parameters), parameters, zoneParameters." };
        var command = new Command("deploy", "Deploy a cluster from a declaration. The password of the new cluster is that of OBSHELL_PASSWORD.") { file };
        return Job(command, (parsed, target) => DeploymentOf(parsed.GetValue(file), target), "Deploy the cluster?", isDeployed: false);
    }

    private Command Backup()
    {
        var tenant = new Option<string?>("--tenant") { HelpName = "name", Description = "The tenant; without it all tenants." };
        var to = new Option<string?>("--to") { HelpName = "uri", Description = "Where to back up to, such as file:///backup; without it the destinations stay as they are." };
        var incremental = new Option<bool>("--incremental") { Description = "Back up what has changed since the last backup." };
        var command = new Command("backup", "Back up a tenant or the cluster, and wait for the backup itself.") { tenant, to, incremental };
        return Job(
            command,
            (parsed, _) => new BackupRun
            {
                Tenant = parsed.GetValue(tenant),
                TenantDestination = parsed.GetValue(to) is { } uri && parsed.GetValue(tenant) is not null ? new TenantBackupConfigRequest { DataBaseUri = uri, ArchiveBaseUri = uri } : null,
                ClusterDestination = parsed.GetValue(to) is { } all && parsed.GetValue(tenant) is null ? new ClusterBackupConfigRequest { BackupBaseUri = all } : null,
                Request = parsed.GetValue(incremental) ? new BackupRequest { Mode = BackupMode.Incremental } : null,
            },
            "Back up?");
    }

    private Command Upgrade()
    {
        var version = new Option<string>("--version-to") { HelpName = "version", Description = "The version to upgrade to.", Required = true };
        var release = new Option<string>("--release") { HelpName = "release", Description = "The release, with the distribution.", Required = true };
        var packages = new Option<string[]>("--package") { HelpName = "file", Description = "An RPM to upload unless OBShell has it; can be repeated." };
        var agents = new Option<bool>("--agents") { Description = "Upgrade the agents only." };
        var command = new Command("upgrade", "Upgrade the database zone by zone, or the agents.") { version, release, packages, agents };
        return Job(
            command,
            (parsed, _) => parsed.GetValue(agents)
                ? new AgentUpgrade { Version = parsed.GetValue(version)!, Release = parsed.GetValue(release)!, Packages = parsed.GetValue(packages) ?? [] }
                : new DatabaseUpgrade { Version = parsed.GetValue(version)!, Release = parsed.GetValue(release)!, Packages = parsed.GetValue(packages) ?? [], Mode = UpgradeMode.Rolling },
            "Upgrade?");
    }

    private ClusterDeployment DeploymentOf(string? file, AdminTarget target)
    {
        var password = _environment("OBSHELL_PASSWORD") ?? "";
        return file is not null ? DeploymentFile.Read(file, password)
            : target.IsFake ? new ClusterDeployment
            {
                ClusterName = "demo",
                ClusterId = 1,
                RootPassword = password,
                Servers = [.. target.FakeAgents.Select((agent, index) => new DeployedServer { Agent = agent, Zone = $"zone{index + 1}" })],
            }
            : throw new ArgumentException("--file is missing: what is to be deployed?");
    }

    private Scope ScopeOf(ParseResult parsed) => (parsed.GetValue(_zone) ?? [], parsed.GetValue(_server) ?? [], parsed.GetValue(_all)) switch
    {
        ([_, ..] zones, [], false) => Scope.Zones(zones),
        ([], [_, ..] servers, false) => Scope.Servers(servers),
        ([], [], true) => Scope.Global,
        _ => throw new ArgumentException("Exactly one of --zone, --server and --all is needed; --zone and --server can be repeated."),
    };

    private Command Leaf(string name, string description, Func<AdminArguments, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, interrupted) => run(Read(parsed), interrupted));
        return command;
    }

    private Command Job(Command command, Func<ParseResult, AdminTarget, ObShellJob> create, string question, bool isDeployed = true)
    {
        command.SetAction((parsed, interrupted) => _run.RunAsync(Read(parsed), target => create(parsed, target), question, isDeployed, interrupted));
        return command;
    }

    private AdminArguments Read(ParseResult parsed) => new(
        parsed.GetValue(_endpoint) is { Length: > 0 } given ? given : _environment("OBSHELL_ENDPOINT")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        _environment("OBSHELL_PASSWORD"),
        parsed.GetValue(_checkpoint),
        parsed.GetValue(_dryRun),
        parsed.GetValue(_yes));
}

using System.Security.Cryptography;
using ObShell.Client.Agents;
using ObShell.Client.Monitoring;
using ObShell.Client.Testing;
using ObShell.Client.TestSupport;

namespace ObShell.Samples;

/// <summary>
/// What a sample works on: the cluster of OBSHELL_ENDPOINT, or without that variable a fake cluster inside the process, to which the variables are set. Only for the samples: a program of your own leaves it out.
/// </summary>
public sealed class Demo : IAsyncDisposable
{
    private const string Password = "Demo#123";
    private readonly string _prefix;
    private DirectoryInfo? _folder;

    private Demo(FakeObShellCluster? cluster, string prefix) => (Cluster, _prefix) = (cluster, prefix);

    /// <summary>The fake cluster; null when the sample works on a real one.</summary>
    public FakeObShellCluster? Cluster { get; }

    /// <summary>Starts the fake cluster unless the variables name a real one.</summary>
    /// <param name="isDeployed">Whether the cluster exists already.</param>
    /// <param name="stageMilliseconds">How long a stage of an operation of the fake cluster takes.</param>
    /// <param name="prefix">What the names of the variables begin with.</param>
    public static async Task<Demo> StartAsync(bool isDeployed = true, int stageMilliseconds = 20, string prefix = "OBSHELL")
    {
        if (Environment.GetEnvironmentVariable($"{prefix}_ENDPOINT") is { Length: > 0 })
        {
            return new Demo(null, prefix);
        }

        var password = isDeployed ? RandomNumberGenerator.GetHexString(16) : "";
        var cluster = await FakeObShellCluster.StartAsync(
            3, new FakeObShellOptions { Password = password, StageDuration = TimeSpan.FromMilliseconds(stageMilliseconds), Identity = isDeployed ? AgentIdentity.ClusterAgent : AgentIdentity.Single });
        if (isDeployed)
        {
            Fill(cluster.Cluster);
        }

        Environment.SetEnvironmentVariable($"{prefix}_ENDPOINT", string.Join(',', cluster.Endpoints));
        Environment.SetEnvironmentVariable($"{prefix}_PASSWORD", password);
        Console.WriteLine($"{prefix}_ENDPOINT is not set: this works on a fake cluster inside the program.");
        return new Demo(cluster, prefix);
    }

    /// <summary>An argument of the sample. Only with the fake cluster it has a default.</summary>
    public string Argument(string[] args, int index, string example) =>
        index < args.Length ? args[index] : Cluster is not null ? example : throw new ArgumentException($"Argument {index + 1} is missing, such as {example}.");

    /// <summary>A password, from an environment variable. Only with the fake cluster it has a default.</summary>
    public string Secret(string variable) =>
        Environment.GetEnvironmentVariable(variable) ?? (Cluster is not null ? Password : throw new InvalidOperationException($"The environment variable {variable} is not set."));

    /// <summary>The address of an agent that can be added to the cluster.</summary>
    public async Task<string> SpareAgentAsync(string[] args, int index) => Argument(args, index, index >= args.Length && Cluster is not null ? $"{(await Cluster.AddAgentAsync()).Address}" : "10.10.10.9:2886");

    /// <summary>The file of a package.</summary>
    public string Package(string[] args, int index, string name, string version, string release)
    {
        var file = $"{name}-{version}-{release}.x86_64.rpm";
        if (index >= args.Length && Cluster is not null)
        {
            _folder ??= Directory.CreateTempSubdirectory("obshell-demo-");
            file = Path.Combine(_folder.FullName, file);
            File.WriteAllBytes(file, RpmFile.Create(name, version, release));
        }

        return Argument(args, index, file);
    }

    public async ValueTask DisposeAsync()
    {
        if (Cluster is not null)
        {
            await Cluster.DisposeAsync();
            _folder?.Delete(recursive: true);
            Environment.SetEnvironmentVariable($"{_prefix}_ENDPOINT", null);
            Environment.SetEnvironmentVariable($"{_prefix}_PASSWORD", null);
        }
    }

    private static void Fill(FakeCluster cluster)
    {
        var now = DateTimeOffset.Now;
        cluster.BackupDuration = cluster.RestoreDuration = cluster.ArchiveLogDelay = TimeSpan.FromMilliseconds(50);
        cluster.AddUnitConfig("small");
        cluster.AddBackupSource("file:///backup/orders/data", "orders", now.AddDays(-2), now.AddMinutes(-1), "file:///backup/orders/log");
        cluster.AddPackage("oceanbase-ce", "4.3.5.3", "103000012025080818.el8");
        cluster.AddPackage("oceanbase-ce-libs", "4.3.5.3", "103000012025080818.el8");

        var orders = cluster.Tenants.Add("orders");
        orders.RootPassword = Password;
        orders.AddDatabase("shop");
        orders.AddSession("app", "shop", "select sleep(3600)");
        orders.AddSession("app", "shop");

        (cluster.Prometheus, cluster.Alertmanager) = (new() { Address = "http://prometheus:9090" }, new() { Address = "http://alertmanager:9093" });
        cluster.Alerts = [new Alert { Rule = "ob_disk_full", Severity = AlarmSeverity.Warning, Summary = "the disk of 10.10.10.1 is 93 % full", StartsAt = now.AddMinutes(-20) }];
    }
}

using System.Globalization;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>A server of a <see cref="FakeCluster"/>: an observer and the agent beside it.</summary>
public sealed class FakeServer
{
    internal FakeServer(AgentAddress address, string zone, int id, int portOffset, DateTimeOffset startedAt)
    {
        Address = address;
        Zone = zone;
        Id = id;
        SqlPort = 2881 + portOffset;
        RpcPort = 2882 + portOffset;
        StartedAt = startedAt;
    }

    /// <summary>The address of the agent.</summary>
    public AgentAddress Address { get; }

    /// <summary>The name of its zone.</summary>
    public string Zone { get; }

    /// <summary>The id of the server in the cluster.</summary>
    public int Id { get; }

    /// <summary>The port of the observer for SQL.</summary>
    public int SqlPort { get; internal set; }

    /// <summary>The port of the observer for other observers, which tells observers of one address apart.</summary>
    public int RpcPort { get; internal set; }

    /// <summary>How far the agent gets with its observer.</summary>
    public ObserverAvailability Availability { get; set; } = ObserverAvailability.ConnectionAvailable;

    /// <summary>Whether the observer process runs.</summary>
    public bool IsRunning => Availability != ObserverAvailability.ProcessNotRunning;

    /// <summary>When the observer was stopped by SQL; null when it was not, or was started since.</summary>
    public DateTimeOffset? StoppedAt { get; internal set; }

    /// <summary>When the observer process was started; null while there is none.</summary>
    public DateTimeOffset? StartedAt { get; internal set; }

    /// <summary>What <c>GET /api/v1/obcluster/info</c> says of the observer.</summary>
    public ObserverStatus Status =>
        IsBeingDeleted ? ObserverStatus.Deleting
        : !IsRunning ? ObserverStatus.ProcessStopped
        : StoppedAt is not null ? ObserverStatus.ServiceStopped
        : Availability == ObserverAvailability.ConnectionAvailable ? ObserverStatus.Running
        : ObserverStatus.Unavailable;

    /// <summary>What the observer was configured with when it was deployed, by parameter.</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; private set; } = new Dictionary<string, string>();

    /// <summary>The version and build of the observer, such as <c>4.3.5.3_103000012025080818</c>, while it is not that of the cluster; null when it is.</summary>
    public string? DatabaseVersion { get; internal set; }

    /// <summary>Whether the server is being removed from the cluster.</summary>
    public bool IsBeingDeleted { get; internal set; }

    /// <summary>How much memory the observer can give to tenants, in bytes.</summary>
    public long MemoryBytes { get; set; } = 62L << 30;

    /// <summary>How many processor cores the observer can give to tenants.</summary>
    public int CpuCores { get; set; } = 32;

    /// <summary>How large its disk is, in bytes.</summary>
    public long DiskBytes { get; set; } = 256L << 30;

    /// <summary>How much of its disk is used, in bytes. Upgrades, and checks of upgrades, fail when there is no room left for their packages.</summary>
    public long DiskUsedBytes { get; set; } = 150L << 20;

    /// <summary>The parameters of the cluster that were set for this server alone.</summary>
    public FakeSettings Parameters { get; internal init; } = new(new ModelGate());

    /// <summary>Gives the address of the agent and the status of the observer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Address} in {Zone}: {Status}";

    /// <summary>Takes over what the observer is configured with.</summary>
    internal FakeServer Configure(IReadOnlyDictionary<string, string> configuration)
    {
        Configuration = configuration;
        SqlPort = Port("mysql_port", "mysqlPort", SqlPort);
        RpcPort = Port("rpc_port", "rpcPort", RpcPort);
        return this;
    }

    private int Port(string name, string oldName, int otherwise) =>
        int.TryParse(Configuration.GetValueOrDefault(name) ?? Configuration.GetValueOrDefault(oldName), CultureInfo.InvariantCulture, out var port) ? port : otherwise;

    internal void Kill()
    {
        Availability = ObserverAvailability.ProcessNotRunning;
        StartedAt = null;
    }

    internal void Start(DateTimeOffset at)
    {
        if (!IsRunning)
        {
            Availability = ObserverAvailability.ConnectionAvailable;
            StartedAt = at;
        }

        StoppedAt = null;
    }
}

using ObShell.Client.Clusters;

namespace ObShell.Client.Testing;

/// <summary>A zone of a <see cref="FakeCluster"/>.</summary>
public sealed class FakeZone
{
    internal FakeZone(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The region that it is in.</summary>
    public string Region { get; internal set; } = "sys_region";

    /// <summary>The data center that it is in; empty when none was given.</summary>
    public string Idc { get; internal set; } = "";

    /// <summary>Whether it was stopped by SQL and not started since.</summary>
    public bool IsStopped { get; internal set; }

    /// <summary>What <c>GET /api/v1/obcluster/info</c> says of it while the cluster answers.</summary>
    public ZoneStatus Status => IsStopped ? ZoneStatus.Stopped : ZoneStatus.Running;

    /// <summary>Gives the name and the status.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {Status}";
}

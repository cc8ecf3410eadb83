namespace ObShell.Client.Jobs;

/// <summary>A server of a cluster that is to be deployed.</summary>
public sealed record DeployedServer
{
    /// <summary>The address of its agent (<c>ip:port</c>), as the agent reports it. An agent must be listening there, in no cluster yet, and it must be among the endpoints of the client.</summary>
    public required string Agent { get; init; }

    /// <summary>The name of its zone.</summary>
    public required string Zone { get; init; }

    /// <summary>Parameters of its observer, such as <c>mysql_port</c>, <c>rpc_port</c>, <c>data_dir</c>; they win over those of the zone and of the cluster.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}

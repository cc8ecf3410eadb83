namespace ObShell.Client.Testing;

/// <summary>What a <see cref="FakeObShell"/> starts as. Most of it can be changed later at the running fake.</summary>
public sealed record FakeObShellOptions
{
    /// <summary>The password of <c>root@sys</c>; empty for none.</summary>
    public string Password { get; init; } = "";

    /// <summary>The agent's own password; null when none is set.</summary>
    public string? AgentPassword { get; init; }

    /// <summary>The size of the agent's RSA key in bits. Agents before 4.4.2 have 512, later ones 1024.</summary>
    public int KeySize { get; init; } = 1024;

    /// <summary>The part that the agent plays in its cluster.</summary>
    public AgentIdentity Identity { get; init; } = AgentIdentity.ClusterAgent;

    /// <summary>The version of OBShell that the agent says it is.</summary>
    public string Version { get; init; } = "4.5.0.0-0";

    /// <summary>The versions of authentication that the agent names; null to name none, as agents before 4.2.5 do.</summary>
    public IReadOnlyList<string>? SupportedAuth { get; init; } = ["v2"];

    /// <summary>How far the agent gets with its observer.</summary>
    public ObserverState ObserverState { get; init; } = ObserverState.ConnectionAvailable;

    /// <summary>The clock of the agent and of its DAGs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How far the agent's clock is ahead of <see cref="TimeProvider"/>; negative when it is behind.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>How long a stage of a DAG takes. A new DAG stays READY for half of it first.</summary>
    public TimeSpan StageDuration { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The zones of the cluster, each with the addresses (<c>ip:port</c>, <c>[ipv6]:port</c>) of its agents.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Zones { get; init; } = new OrderedDictionary<string, IReadOnlyList<string>>
    {
        ["zone1"] = ["10.10.10.1:2886"],
        ["zone2"] = ["10.10.10.2:2886"],
        ["zone3"] = ["10.10.10.3:2886"],
    };

    /// <summary>Which of the addresses in <see cref="Zones"/> is the agent's own; null for the first one.</summary>
    public string? Address { get; init; }

    /// <summary>The loopback port to listen on; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The seed of trace ids and other random numbers, for answers that are the same in every run; null for a random one.</summary>
    public int? Seed { get; init; }
}

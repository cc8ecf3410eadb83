namespace ObShell.Client.Jobs;

/// <summary>What is locked in a cluster, and by what.</summary>
public sealed record MaintenanceStatus
{
    internal MaintenanceStatus(IReadOnlyList<MaintenanceLock> locks, IReadOnlyList<AgentAddress> unreachableAgents) => (Locks, UnreachableAgents) = (locks, unreachableAgents);

    /// <summary>The locks, by agent; those of the cluster and of tenants last.</summary>
    public IReadOnlyList<MaintenanceLock> Locks { get; }

    /// <summary>The agents that could not be reached, so that their locks are unknown. Each of them makes any start or stop fail.</summary>
    public IReadOnlyList<AgentAddress> UnreachableAgents { get; }

    /// <summary>Whether nothing is locked and all agents were reached.</summary>
    public bool IsFree => Locks.Count == 0 && UnreachableAgents.Count == 0;

    /// <summary>The locks in words, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsFree ? "Nothing is locked." : string.Join(Environment.NewLine, [.. Locks.Select(item => item.ToString()), .. UnreachableAgents.Select(agent => $"agent {agent} could not be reached")]);
}

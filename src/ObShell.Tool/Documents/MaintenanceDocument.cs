using ObShell.Client.Jobs;

namespace ObShell.Tool.Documents;

/// <summary>The result of <c>maintenance show</c>.</summary>
internal sealed record MaintenanceDocument(bool IsFree, IReadOnlyList<LockDocument> Locks, IReadOnlyList<string> UnreachableAgents)
{
    public static MaintenanceDocument Of(MaintenanceStatus status) =>
        new(status.IsFree, [.. status.Locks.Select(LockDocument.Of)], [.. status.UnreachableAgents.Select(agent => agent.ToString())]);
}

/// <summary>The result of <c>maintenance release</c>.</summary>
internal sealed record ReleaseDocument(IReadOnlyList<LockDocument> Released, IReadOnlyList<LockDocument> Left);

internal sealed record LockDocument(string? Agent, string? Tenant, string Name, string Id, string State, bool IsRunning, bool IsReleasable, string Advice)
{
    public static LockDocument Of(MaintenanceLock item) => new(
        item.Agent?.ToString(),
        item.Tenant,
        (item.MainDag ?? item.Dag).Name,
        (item.MainDagId ?? item.Dag.Id).ToString(),
        (item.MainDag ?? item.Dag).State.ToString(),
        item.IsRunning,
        item.IsReleasable,
        item.Advice);

    /// <summary>What is locked, in words.</summary>
    public static string WhatOf(MaintenanceLock item) => item.Agent is { } agent ? $"agent {agent}" : item.Tenant is { } tenant ? $"tenant {tenant}" : "the cluster";
}

using ObShell.Client.Agents;
using ObShell.Client.Clusters;

namespace ObShell.Client.Jobs;

/// <summary>What jobs want to be true of a cluster. Each check says what is missing; null when nothing is.</summary>
internal static class ClusterChecks
{
    /// <summary>Refuses zones that the cluster does not have; a cluster that cannot be read may still be stopped or started.</summary>
    /// <exception cref="JobConditionException">The cluster has no such zone.</exception>
    public static async Task DemandZonesAsync(IObShellClient client, Scope scope, CancellationToken cancellationToken)
    {
        if (scope.Type != ScopeType.Zone || scope.Target is not { } zones)
        {
            return;
        }

        ClusterInfo info;
        try
        {
            info = await client.Cluster.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ObShellException exception) when (exception is not ObShellAuthenticationException)
        {
            return;
        }

        DemandZones(zones, [.. info.Zones.Select(zone => zone.Name)]);
    }

    /// <exception cref="JobConditionException">One of the zones is unknown.</exception>
    public static void DemandZones(IEnumerable<string> zones, IReadOnlyCollection<string> known)
    {
        if (zones.FirstOrDefault(zone => !known.Contains(zone, StringComparer.Ordinal)) is { } missing)
        {
            throw new JobConditionException($"The cluster has no zone '{missing}'. It has {string.Join(", ", known)}.");
        }
    }

    /// <summary>Nothing is locked, and every agent can be reached: one that cannot makes every start and stop fail.</summary>
    public static async Task<string?> MissingFreedomAsync(JobContext job)
    {
        var status = await job.Client.GetMaintenanceAsync(job.CancellationToken).ConfigureAwait(false);
        return status.IsFree ? null : status.ToString();
    }

    /// <summary>Every zone and every observer is running.</summary>
    public static async Task<string?> MissingHealthAsync(JobContext job) =>
        Join((await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)).Zones.SelectMany(zone => Unwell(zone, zone.Servers)));

    /// <summary>The zones or servers of a scope are running.</summary>
    public static async Task<string?> MissingStartAsync(JobContext job, Scope scope)
    {
        var zones = (await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)).Zones;
        return Join(scope.Type == ScopeType.Server
            ? zones.SelectMany(zone => zone.Servers).Where(server => IsIn(scope, server)).SelectMany(Unwell)
            : zones.Where(zone => IsIn(scope, zone)).SelectMany(zone => Unwell(zone, zone.Servers)));
    }

    /// <summary>The zones or servers of a scope are stopped: by SQL, or their processes have ended.</summary>
    public static async Task<string?> MissingStopAsync(JobContext job, StopClusterRequest request)
    {
        if (request.Mode != StopMode.Immediate)
        {
            return Join(await RunningObserversAsync(job, request.Scope).ConfigureAwait(false));
        }

        var zones = (await job.Client.Cluster.GetInfoAsync(job.CancellationToken).ConfigureAwait(false)).Zones;
        return Join(request.Scope.Type == ScopeType.Server
            ? zones.SelectMany(zone => zone.Servers).Where(server => IsIn(request.Scope, server) && server.Status == ObserverStatus.Running).Select(server => $"server {AddressOf(server)} is {server.Status}")
            : zones.Where(zone => IsIn(request.Scope, zone) && zone.InnerStatus != InnerStatus.Inactive).Select(zone => $"zone {zone.Name} is {zone.Status}"));
    }

    /// <summary>The observers of a scope that still run, as their agents see them; without any of them the cluster itself does not answer.</summary>
    private static async Task<IEnumerable<string>> RunningObserversAsync(JobContext job, Scope scope)
    {
        var members = await job.Client.Cluster.GetMembersAsync(job.CancellationToken).ConfigureAwait(false);
        var statuses = await job.Client.Agents.ListStatusesAsync(cancellationToken: job.CancellationToken).ConfigureAwait(false);
        return members.Agents
            .Where(agent => scope.Type == ScopeType.Global
                || (scope.Type == ScopeType.Zone && scope.Target!.Contains(agent.Zone, StringComparer.Ordinal))
                || (scope.Type == ScopeType.Server && scope.Target!.Contains($"{new AgentAddress { Ip = agent.Ip, Port = agent.Port }}", StringComparer.Ordinal)))
            .Select(agent => new AgentAddress { Ip = agent.Ip, Port = agent.Port })
            .Where(agent => !statuses.TryGetValue(agent.ToString(), out var status) || status.ObState != ObserverAvailability.ProcessNotRunning)
            .Select(agent => statuses.ContainsKey(agent.ToString()) ? $"the observer of {agent} is running" : $"agent {agent} cannot be reached");
    }

    /// <summary>A zone can be stopped: no other one is, and a majority of the replicas stays. OBShell before 4.4.1 does not tell.</summary>
    public static async Task<string?> MissingMajorityAsync(JobContext job, string zone)
    {
        try
        {
            await job.Client.Cluster.CheckStopZoneAsync(zone, new StopZoneRequest(), job.CancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (ObShellVersionException)
        {
            return null;
        }
        catch (ObShellApiException exception) when (exception.ErrCode is ObShellErrorCodes.Cluster.TenantReplicaInvalid or ObShellErrorCodes.Server.StoppedInMultiZone)
        {
            return exception.Error.Message;
        }
    }

    public static string AddressOf(Observer server) => new AgentAddress { Ip = server.Ip, Port = server.ObshellPort }.ToString();

    private static bool IsIn(Scope scope, Zone zone) => scope.Type == ScopeType.Global || scope.Target!.Contains(zone.Name, StringComparer.Ordinal);

    private static bool IsIn(Scope scope, Observer server) => scope.Target!.Contains(AddressOf(server), StringComparer.Ordinal);

    private static IEnumerable<string> Unwell(Zone zone, IReadOnlyList<Observer> servers) =>
        [.. zone.Status == ZoneStatus.Running ? Array.Empty<string>() : [$"zone {zone.Name} is {zone.Status}"], .. servers.SelectMany(Unwell)];

    private static IEnumerable<string> Unwell(Observer server) =>
        server.Status == ObserverStatus.Running && server.InnerStatus == InnerStatus.Active ? [] : [$"server {AddressOf(server)} is {server.Status} and {server.InnerStatus}"];

    private static string? Join(IEnumerable<string> missing) => string.Join("; ", missing) is { Length: > 0 } text ? text : null;
}

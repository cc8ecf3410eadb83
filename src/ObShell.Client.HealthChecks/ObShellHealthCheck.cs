using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ObShell.Client.Agents;
using ObShell.Client.Clusters;
using ObShell.Client.Jobs;

namespace ObShell.Client.HealthChecks;

/// <summary>Reads the status of every agent of the client, then the cluster and its locks at an agent whose observer is available.</summary>
/// <param name="client">The client.</param>
/// <param name="options">How to check.</param>
/// <param name="time">The clock of the time limit.</param>
internal sealed class ObShellHealthCheck(IObShellClient client, ObShellHealthCheckOptions options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var deadline = new CancellationTokenSource(options.Timeout, time);
        using var agentDeadline = new CancellationTokenSource(options.Timeout / 2, time);
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var agents = CancellationTokenSource.CreateLinkedTokenSource(agentDeadline.Token, cancellationToken);
        var findings = new HealthFindings();
        if (await FindAgentAsync(findings, agents.Token, cancellationToken).ConfigureAwait(false) is { } agent)
        {
            var cluster = TryAsync(() => client.At(agent).Cluster.GetInfoAsync(whole.Token), options.Timeout, cancellationToken);
            var maintenance = TryAsync(() => client.At(agent).GetMaintenanceAsync(whole.Token), options.Timeout, cancellationToken);
            await Task.WhenAll(cluster, maintenance).ConfigureAwait(false);
            JudgeCluster(findings, await cluster.ConfigureAwait(false));
            JudgeMaintenance(findings, await maintenance.ConfigureAwait(false));
        }

        return findings.ToResult(context.Registration.FailureStatus);
    }

    /// <summary>Reads the status of all agents at once.</summary>
    /// <returns>An agent that can be asked about the cluster; null if there is none.</returns>
    private async Task<Uri?> FindAgentAsync(HealthFindings findings, CancellationToken deadline, CancellationToken caller)
    {
        var readings = await Task.WhenAll(client.Endpoints.Select(endpoint => ReadAgentAsync(endpoint, deadline, caller))).ConfigureAwait(false);
        foreach (var (endpoint, status, exception) in readings)
        {
            var name = $"agent {NameOf(endpoint)}";
            findings.Add(name, status is null ? exception!.Message : $"{status.Agent.Identity}, OBShell {status.Version}, observer {status.ObState}");
            if (status is null)
            {
                findings.Degrade($"{name} {(exception is ObShellAuthenticationException ? "rejects the password" : "does not respond")}", exception);
            }
            else if (status.Agent.Identity != AgentIdentity.ClusterAgent)
            {
                findings.Degrade($"{name} is {status.Agent.Identity}");
            }
            else if (status.ObState != ObserverAvailability.ConnectionAvailable)
            {
                findings.Degrade($"the observer of {name} is {status.ObState}");
            }
        }

        var usable = readings.FirstOrDefault(reading => reading.Status is { ObState: ObserverAvailability.ConnectionAvailable } status && status.Agent.Identity == AgentIdentity.ClusterAgent);
        if (usable.Status is null)
        {
            findings.Fail(
                readings.Any(reading => reading.Status is not null) ? "no agent reaches an observer of the cluster"
                : readings.Any(reading => reading.Exception is ObShellAuthenticationException) ? "the password was rejected"
                : "no agent responds");
        }

        return usable.Status is null ? null : usable.Endpoint;
    }

    private async Task<(Uri Endpoint, AgentStatus? Status, Exception? Exception)> ReadAgentAsync(Uri endpoint, CancellationToken deadline, CancellationToken caller)
    {
        var (status, exception) = await TryAsync(() => client.At(endpoint).Agents.GetStatusAsync(cancellationToken: deadline), options.Timeout / 2, caller).ConfigureAwait(false);
        return (endpoint, status, exception);
    }

    private static void JudgeCluster(HealthFindings findings, (ClusterInfo? Value, Exception? Exception) reading)
    {
        var (cluster, exception) = reading;
        if (exception is ObShellVersionException version)
        {
            findings.Add("cluster", $"not reported by OBShell {version.AgentVersion}");
        }
        else if (cluster is null)
        {
            findings.Add("cluster", exception!.Message);
            findings.Fail(exception is ObShellAuthenticationException ? "the password was rejected" : "the cluster could not be read", exception);
        }
        else
        {
            JudgeZones(findings, cluster);
        }
    }

    private static void JudgeZones(HealthFindings findings, ClusterInfo cluster)
    {
        findings.Add("cluster", $"{cluster.ClusterName} ({cluster.ClusterId}), OceanBase {cluster.ObVersion}: {cluster.Status}");
        if (cluster.Status != ClusterStatus.Available)
        {
            findings.Fail($"the cluster is {cluster.Status}");
        }

        foreach (var zone in cluster.Zones)
        {
            findings.Add($"zone {zone.Name}", $"{zone.Status}");
            if (zone.Status != ZoneStatus.Running)
            {
                findings.Degrade($"zone {zone.Name} is {zone.Status}");
            }

            foreach (var server in zone.Servers.Where(server => server.Status != ObserverStatus.Running))
            {
                var name = $"server {new AgentAddress { Ip = server.Ip, Port = server.ObshellPort }}";
                findings.Add(name, $"{server.Status}");
                findings.Degrade($"{name} is {server.Status}");
            }
        }
    }

    private void JudgeMaintenance(HealthFindings findings, (MaintenanceStatus? Value, Exception? Exception) reading)
    {
        var (maintenance, exception) = reading;
        if (maintenance is null)
        {
            findings.Add("maintenance", exception!.Message);
            findings.Degrade("what is locked could not be read", exception);
            return;
        }

        findings.Add("maintenance", maintenance.ToString());
        foreach (var item in maintenance.Locks)
        {
            findings.Set(item.IsRunning ? options.RunningOperationStatus : HealthStatus.Degraded, $"{item}");
        }

        foreach (var unreachable in maintenance.UnreachableAgents)
        {
            findings.Degrade($"agent {unreachable} of the cluster cannot be reached");
        }
    }

    private static async Task<(T? Value, Exception? Exception)> TryAsync<T>(Func<Task<T>> read, TimeSpan limit, CancellationToken caller)
        where T : class
    {
        try
        {
            return (await read().ConfigureAwait(false), null);
        }
        catch (ObShellException exception)
        {
            return (null, exception);
        }
        catch (OperationCanceledException exception) when (!caller.IsCancellationRequested)
        {
            return (null, new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"There was no result within {limit.TotalSeconds:0.###} s."), exception));
        }
    }

    private static string NameOf(Uri endpoint) => endpoint.Scheme is "http" or "https" ? endpoint.GetLeftPart(UriPartial.Authority) : endpoint.ToString();
}
